import { signals, type Signal } from '../../../../src/core/views/signals.js';
import { useLive, useServerNow } from '../../session/live-context.js';
import { Icon } from '../../ui/icons.js';
import styles from './signal-lines.module.css';
import { useSignalWords } from './use-signal-words.js';

/** Where one acts on what a signal says. */
export type SignalPlace = 'agenda' | 'queue' | 'prompt';

const PLACES = {
  'time-short': 'agenda',
  silence: 'prompt',
  'too-many-waiting': 'queue',
  'long-wait': 'queue',
  'few-speak': 'queue',
} as const satisfies Record<Signal['kind'], SignalPlace>;

/** The hints of the moment that belong to one part of the console: quiet lines, read by nobody else. */
export function SignalLines({ place }: { readonly place: SignalPlace }) {
  const { state } = useLive();
  const now = useServerNow();
  const words = useSignalWords();
  const mine = signals(state, now).filter(({ kind }) => PLACES[kind] === place);
  if (mine.length === 0) return null;
  return (
    <ul className={styles['lines']}>
      {mine.map((signal) => (
        <li key={signal.kind} className={styles['line']}>
          <Icon name="warning" size={18} />
          <p>{words(signal)}</p>
        </li>
      ))}
    </ul>
  );
}
