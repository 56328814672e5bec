import { useFormats } from '../../texts/use-formats.js';
import styles from './timeline.module.css';

/** A moment of the day, small beside what happened then. */
export function Time({ at }: { readonly at: number }) {
  const formats = useFormats();
  return (
    <time className={styles['time']} dateTime={new Date(at).toISOString()}>
      {formats.time(at)}
    </time>
  );
}
