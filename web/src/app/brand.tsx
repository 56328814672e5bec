/** The sign of Krąg: people in a circle, one of whom speaks. */
export function Sign({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <g fill="var(--accent)">
        <circle cx="25.5" cy="10.5" r="3.2" />
        <circle cx="25.5" cy="21.5" r="3.2" />
        <circle cx="16" cy="27" r="3.2" />
        <circle cx="6.5" cy="21.5" r="3.2" />
        <circle cx="6.5" cy="10.5" r="3.2" />
      </g>
      <circle cx="16" cy="5" r="3.6" fill="var(--spark)" />
    </svg>
  );
}
