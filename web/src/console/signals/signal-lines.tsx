import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { signals, type Signal } from '../../../../src/core/views/signals.js';
import { useServices } from '../../app/services.js';
import { useLive, usePersonName, useServerNow } from '../../session/live-context.js';
import { useFormats } from '../../texts/use-formats.js';
import { Icon } from '../../ui/icons.js';
import styles from './signal-lines.module.css';

/** Where one acts on what a signal says. */
export type SignalPlace = 'agenda' | 'queue' | 'prompt';

const PLACES = {
  'time-short': 'agenda',
  silence: 'prompt',
  'too-many-waiting': 'queue',
  'long-wait': 'queue',
  'few-speak': 'queue',
} as const satisfies Record<Signal['kind'], SignalPlace>;

const MINUTE_MS = 60_000;

/** The hints of the moment that belong to one part of the console: quiet lines, read by nobody else. */
export function SignalLines({ place }: { readonly place: SignalPlace }) {
  const { state } = useLive();
  const now = useServerNow();
  const mine = signals(state, now).filter(({ kind }) => PLACES[kind] === place);
  if (mine.length === 0) return null;
  return (
    <ul className={styles['lines']}>
      {mine.map((signal) => (
        <SignalLine key={signal.kind} signal={signal} />
      ))}
    </ul>
  );
}

/** Said once to those who do not see it appear: what it counts changes later, by the minute. */
function SignalLine({ signal }: { readonly signal: Signal }) {
  const { announcer } = useServices();
  const words = useSignalWords()(signal);
  const tell = useEffectEvent(() => announcer.say(words, 'news'));
  useEffect(() => tell(), []);
  return (
    <li className={styles['line']}>
      <Icon name="warning" size={18} />
      <p>{words}</p>
    </li>
  );
}

function useSignalWords(): (signal: Signal) => string {
  const { t } = useTranslation('staff');
  const nameOf = usePersonName();
  const formats = useFormats();
  return (signal) => {
    switch (signal.kind) {
      case 'time-short':
        return t('signal.timeShort', { minutes: Math.ceil(signal.leftMs / MINUTE_MS) });
      case 'silence':
        return t('signal.silence', { minutes: Math.max(1, Math.floor(signal.sinceMs / MINUTE_MS)) });
      case 'too-many-waiting': {
        const { waiting, fitting, suggestsClosing } = signal;
        const fits = fitting === 0 ? t('signal.fittingNone') : t('signal.fitting', { count: fitting });
        const closing = suggestsClosing ? [t('signal.suggestsClosing')] : [];
        return [t('signal.waiting', { count: waiting }), fits, ...closing].join(' ');
      }
      case 'long-wait': {
        const minutes = Math.floor(signal.waitedMs / MINUTE_MS);
        return t('signal.longWait', { name: nameOf(signal.person), minutes });
      }
      case 'few-speak': {
        const silent = signal.silent > 0 ? [t('signal.silentPeople', { count: signal.silent })] : [];
        return [t('signal.fewSpeak', { names: formats.list(signal.people.map(nameOf)) }), ...silent].join(
          ' ',
        );
      }
    }
  };
}
