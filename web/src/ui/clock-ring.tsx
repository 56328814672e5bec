import styles from './clock-ring.module.css';

const RADIUS = 20;
const ROUND = 2 * Math.PI * RADIUS;

/** How much of the time is left, as a ring that empties; the words beside it say the same. */
export function ClockRing({
  share,
  tone,
  size = 44,
}: {
  /** 1 for all, 0 for nothing; null for a turn without limit. */
  readonly share: number | null;
  readonly tone: 'floor' | 'attention' | 'danger' | 'held';
  readonly size?: number;
}) {
  const left = Math.min(1, Math.max(0, share ?? 1));
  return (
    <svg
      className={styles['ring']}
      data-tone={tone}
      width={size}
      height={size}
      viewBox="0 0 48 48"
      aria-hidden="true"
      focusable="false"
    >
      <circle className={styles['track']} cx="24" cy="24" r={RADIUS} />
      <circle
        className={styles['left']}
        cx="24"
        cy="24"
        r={RADIUS}
        strokeDasharray={`${left * ROUND} ${ROUND}`}
        transform="rotate(-90 24 24)"
      />
    </svg>
  );
}
