import { useEffect } from 'react';
import { needTexts } from '../texts/i18n.js';
import { loadAhead } from '../ui/lazily.js';

/** Those who come in the same minute do not ask for it in the same second, in ms. */
const SOONEST_MS = 3_000;
const SPREAD_MS = 7_000;

/** Loads what may be opened in the middle of a meeting, or read there, while there is a connection. */
export function usePartsAhead(leads: boolean): void {
  useEffect(() => {
    const timer = setTimeout(() => void load(leads), SOONEST_MS + Math.random() * SPREAD_MS);
    return () => clearTimeout(timer);
  }, [leads]);
}

async function load(leads: boolean): Promise<void> {
  await loadAhead('anybody');
  if (leads) await loadAhead('leaders');
  // A command can be refused with these to somebody who leads no longer.
  await needTexts('leadingRefusals');
}
