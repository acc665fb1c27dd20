/** One tab stop for a list of controls: ↑ ↓ Home End move the focus, Tab leaves. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** `selector` names the controls inside the container that take part; the last one focused keeps the tab stop. */
export function useRovingFocus(container: RefObject<HTMLElement | null>, selector: string): void {
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const items = () =>
      [...element.querySelectorAll<HTMLElement>(selector)].filter((item) => item.offsetParent !== null);
    const hold = (item: HTMLElement | undefined) => {
      for (const other of items()) other.tabIndex = other === item ? 0 : -1;
    };
    const keep = () => {
      const all = items();
      if (!all.some((item) => item.tabIndex === 0)) hold(all.find((item) => item.ariaCurrent) ?? all[0]);
    };
    const onKey = (event: KeyboardEvent) => {
      const all = items();
      const at = all.indexOf(document.activeElement as HTMLElement);
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
      const target = to === undefined || at < 0 ? undefined : all[to];
      if (!target) return;
      event.preventDefault();
      target.focus();
    };
    const onFocus = (event: FocusEvent) => {
      const item = event.target as HTMLElement;
      if (item.matches(selector)) hold(item);
    };
    keep();
    const observer = new MutationObserver(keep);
    observer.observe(element, { childList: true, subtree: true });
    element.addEventListener('keydown', onKey);
    element.addEventListener('focusin', onFocus);
    return () => {
      observer.disconnect();
      element.removeEventListener('keydown', onKey);
      element.removeEventListener('focusin', onFocus);
    };
  });
}
