import type { Millis } from '../session/ids.js';

/** Minutes and seconds; their signs are the same in both languages. */
export function duration(ms: Millis): string {
  const seconds = Math.round(ms / 1_000);
  const parts = [
    [Math.floor(seconds / 60), 'min'],
    [seconds % 60, 's'],
  ] as const;
  const shown = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return shown.length === 0 ? '0 s' : shown.join(' ');
}
