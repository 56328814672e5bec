import { useTranslation } from 'react-i18next';
import { signals, type Signal } from '../../../../src/core/views/signals.js';
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
        <li key={signal.kind} className={styles['line']}>
          <Icon name="warning" size={18} />
          <Words signal={signal} />
        </li>
      ))}
    </ul>
  );
}

function Words({ signal }: { readonly signal: Signal }) {
  const { t } = useTranslation('staff');
  const nameOf = usePersonName();
  const formats = useFormats();
  switch (signal.kind) {
    case 'time-short':
      return <p>{t('signal.timeShort', { minutes: Math.ceil(signal.leftMs / MINUTE_MS) })}</p>;
    case 'silence':
      return <p>{t('signal.silence', { minutes: Math.max(1, Math.floor(signal.sinceMs / MINUTE_MS)) })}</p>;
    case 'too-many-waiting': {
      const { waiting, fitting, suggestsClosing } = signal;
      return (
        <p>
          {t('signal.waiting', { count: waiting })}{' '}
          {fitting === 0 ? t('signal.fittingNone') : t('signal.fitting', { count: fitting })}
          {suggestsClosing ? ` ${t('signal.suggestsClosing')}` : null}
        </p>
      );
    }
    case 'long-wait': {
      const minutes = Math.floor(signal.waitedMs / MINUTE_MS);
      return <p>{t('signal.longWait', { name: nameOf(signal.person), minutes })}</p>;
    }
    case 'few-speak':
      return (
        <p>
          {t('signal.fewSpeak', { names: formats.list(signal.people.map(nameOf)) })}{' '}
          {signal.silent > 0 ? t('signal.silentPeople', { count: signal.silent }) : null}
        </p>
      );
  }
}
