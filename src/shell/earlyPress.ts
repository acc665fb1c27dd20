/** The built page can be read, and so pressed, before it works: the press is kept, and done once it does. */

/** Listens from now on; the returned function stops, and returns how to do what was pressed last, if it is still there. */
export function keepPress(root: HTMLElement): () => () => void {
  let pressed: HTMLElement | null = null;
  const onClick = ({ target }: Event) => {
    // Links work by themselves, and the search field keeps what was typed.
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    pressed = button ?? pressed;
  };
  root.addEventListener('click', onClick);
  return () => {
    root.removeEventListener('click', onClick);
    return () => {
      if (pressed?.isConnected) pressed.click();
    };
  };
}
