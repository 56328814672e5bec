import { useEffect, type RefObject } from 'react';

/**
 * Takes the focus when the control that had it disappears, for instance a button that has done its work:
 * otherwise Escape would go to nobody, and the page above the page could not be left by keyboard.
 */
export function useKeptFocus(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = within.current;
    if (element === null) return undefined;
    const observer = new MutationObserver(() => {
      if (document.activeElement === document.body) element.focus();
    });
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [within]);
}
