/** The built page can be read, and so pressed, before it works: what a visitor did by then is kept and done afterwards. */

interface Early {
  /** What stands in the search field. */
  text: string;
  /** Presses the button that was pressed last, if it is still there. */
  press: () => void;
}

/** Listens from now on; the returned function stops, and tells what was done. Links work by themselves. */
export function keepEarlyInput(root: HTMLElement): () => Early {
  let pressed: HTMLElement | null = null;
  const onClick = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    pressed = button ?? pressed;
  };
  root.addEventListener('click', onClick);
  return () => {
    root.removeEventListener('click', onClick);
    return {
      text: root.querySelector<HTMLInputElement>('#search')?.value ?? '',
      press: () => pressed?.isConnected && pressed.click(),
    };
  };
}
