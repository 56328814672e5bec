import { useEffect, useEffectEvent } from 'react';
import { usePreferences } from '../app/services.js';
import { KEYS, type Shortcut } from './keys.js';
import { singlePress } from './single-press.js';

/** Where keys are letters. A dialog that is a page of its own says that they act in it as well. */
const TYPING = 'input, textarea, select, [contenteditable], [role="menu"]';
const DIALOG = '[role="dialog"], [role="alertdialog"]';
const ACTING_DIALOG = '[data-shortcuts="true"]';

type Press = (event: KeyboardEvent) => void;

/** What listens, the latest last: what has opened above something else comes before it. */
const listening: Press[] = [];

function press(event: KeyboardEvent): void {
  for (const one of [...listening].reverse()) one(event);
}

/** Single keys that act while nobody is typing. They can be switched off (WCAG 2.1.4). */
export function useShortcuts(acts: Readonly<Partial<Record<Shortcut, () => void>>>): void {
  const [{ shortcuts }] = usePreferences();
  const act = useEffectEvent((event: KeyboardEvent): void => {
    const key = singlePress(event);
    if (key === null) return;
    if (event.target instanceof Element && !isActing(event.target)) return;
    const pressed = (Object.keys(acts) as Shortcut[]).find((shortcut) => KEYS[shortcut] === key);
    if (pressed === undefined) return;
    event.preventDefault();
    acts[pressed]?.();
  });
  useEffect(() => {
    if (!shortcuts) return undefined;
    const mine: Press = (event) => act(event);
    if (listening.push(mine) === 1) document.addEventListener('keydown', press);
    return () => {
      listening.splice(listening.indexOf(mine), 1);
      if (listening.length === 0) document.removeEventListener('keydown', press);
    };
  }, [shortcuts]);
}

function isActing(target: Element): boolean {
  return target.closest(TYPING) === null && (target.closest(DIALOG)?.matches(ACTING_DIALOG) ?? true);
}
