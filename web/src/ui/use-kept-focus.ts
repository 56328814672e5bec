import { useEffect, type RefObject } from 'react';

/**
 * Takes the focus when the control that had it disappears, for instance a button that has done its work, or one that
 * a dialog above this one would have given it back to: otherwise Escape would go to nobody, and the page above the
 * page could not be left by keyboard.
 */
export function useKeptFocus(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = within.current;
    if (element === null) return undefined;
    // What lies below another dialog is inert, and cannot take the focus from it.
    const take = (): void => {
      if (document.activeElement === document.body) element.focus();
    };
    const inside = new MutationObserver(take);
    inside.observe(element, { childList: true, subtree: true });
    // A dialog that closes gives the focus back in the next frame; only what is lost after that is taken.
    let frame = 0;
    const above = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(take);
      });
    });
    above.observe(document.body, { childList: true });
    return () => {
      inside.disconnect();
      above.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [within]);
}
