import type { ReactNode } from 'react';

/** Drawn on a grid of 20, with one stroke; they never stand alone without a word for screen readers. */
const PATHS = {
  close: <path d="M5 5l10 10M15 5L5 15" />,
  menu: <path d="M3.5 6h13M3.5 10h13M3.5 14h13" />,
  down: <path d="M5 8l5 5 5-5" />,
  up: <path d="M5 12l5-5 5 5" />,
  more: (
    <>
      <circle cx="4.5" cy="10" r="1.1" fill="currentColor" />
      <circle cx="10" cy="10" r="1.1" fill="currentColor" />
      <circle cx="15.5" cy="10" r="1.1" fill="currentColor" />
    </>
  ),
  pause: <path d="M7 4.5v11M13 4.5v11" />,
  play: <path d="M6.5 4.5l9 5.5-9 5.5z" />,
  plus: <path d="M10 4v12M4 10h12" />,
  hand: (
    <path d="M6.5 10.5V5.2a1.2 1.2 0 0 1 2.4 0V9m0-1V4a1.2 1.2 0 0 1 2.4 0v5m0-3.8a1.2 1.2 0 0 1 2.4 0V10m0-2a1.2 1.2 0 0 1 2.3.4c0 5.2-1.3 8.6-5.2 8.6-3 0-3.9-1.8-5.9-5.3-.7-1.2.9-2.4 1.9-1.2" />
  ),
  arrow: <path d="M4 10h12M11 5l5 5-5 5" />,
  notes: <path d="M4 4.5h12v8.5H9.5L6 16v-3H4z" />,
  people: (
    <>
      <circle cx="7.2" cy="7" r="2.6" />
      <path d="M2.5 16c.4-3 2.2-4.6 4.7-4.6S11.500 13 12 16M12.800 4.700a2.600 2.600 0 0 1 0 4.600M14 11.800c2 .5 3.200 2 3.500 4.200" />
    </>
  ),
  warning: <path d="M10 3.500l7.200 12.700H2.800zM10 8v4M10 14v.4" />,
  lost: (
    <path d="M3 3l14 14M5.200 9.600A7 7 0 0 1 8 7.900M11.500 7.700a7 7 0 0 1 3.300 1.900M8 12.500a3 3 0 0 1 3.800-.2M2.500 6.800A11 11 0 0 1 5 5.200M8.500 4.100a11 11 0 0 1 9 2.700M10 15.500v.2" />
  ),
  check: <path d="M4 10.500l4 4 8-9" />,
  lock: <path d="M5 9h10v7.500H5zM7 9V6.500a3 3 0 0 1 6 0V9" />,
  next: <path d="M4 4.500l8 5.500-8 5.500zM15.500 4.500v11" />,
  grip: (
    <>
      {[7.5, 12.5].flatMap((x) =>
        [5, 10, 15].map((y) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r="1.1" fill="currentColor" stroke="none" />
        )),
      )}
    </>
  ),
  undo: <path d="M8 5L4 9l4 4M4 9h7.500a4 4 0 0 1 0 8H9" />,
} satisfies Record<string, ReactNode>;

/** The names of our icons. */
export type IconName = keyof typeof PATHS;

/** A small line drawing beside a word. Hidden from screen readers: the word says it. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      {PATHS[name]}
    </svg>
  );
}
