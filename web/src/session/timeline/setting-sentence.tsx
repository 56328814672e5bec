import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../src/core/protocol/messages.js';
import { settingInWords } from '../../../../src/core/texts/setting-in-words.js';
import type { TimelineEntry } from '../../../../src/core/views/timeline.js';

/** Says which setting was changed, and to what. A part of its own, since it brings the names of all settings. */
export function SettingSentence({
  entry: { setting, value },
}: {
  readonly entry: Extract<TimelineEntry, { kind: 'setting' }>;
}) {
  const { i18n } = useTranslation();
  return `${settingInWords(i18n.language as Language, setting, value)}.`;
}
