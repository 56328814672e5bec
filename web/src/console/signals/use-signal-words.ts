import { useTranslation } from 'react-i18next';
import type { Signal } from '../../../../src/core/views/signals.js';
import { usePersonName } from '../../session/live-context.js';
import { useFormats } from '../../texts/use-formats.js';

const MINUTE_MS = 60_000;

/** What a signal says: the same in the console and to a screen reader. */
export function useSignalWords(): (signal: Signal) => string {
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
