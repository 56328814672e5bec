import { useEffect, useEffectEvent } from 'react';
import { usePreferences } from '../app/services.js';

const TYPING =
  'input, textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"], [role="menu"]';

/** Single keys that act while nobody is typing. They can be switched off (WCAG 2.1.4). */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  const [{ shortcuts }] = usePreferences();
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(TYPING) !== null) return;
    const act = keys[event.key.toLowerCase()];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    if (!shortcuts) return undefined;
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [shortcuts]);
}
