import { useTranslation } from 'react-i18next';
import { settledOf } from '../../../../src/core/views/agenda-view.js';
import { useLive } from '../live-context.js';
import { ReadNotice } from './read-notice.js';
import type { Dismissed } from './use-dismissed.js';
import { useSubject } from './use-subject.js';

/** What became of those requests of mine that nothing more can be done about (T57), until I have read it. */
export function FateNotices({
  dismissed,
  onDone,
}: {
  readonly dismissed: Dismissed;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation(['notices', 'app']);
  const { state, you } = useLive();
  const subjectOf = useSubject();
  return settledOf(state, you.person).map((settled) => {
    const { request, fate } = settled;
    return fate === 'follow-up' ? null : (
      <ReadNotice
        key={request}
        name={`fate-${request}`}
        dismissed={dismissed}
        onDone={onDone}
        title={t(`app:fate.${fate}`)}
        about={subjectOf(settled)}
      >
        {t(fate === 'carry' ? 'fate.carryHint' : 'fate.dropHint')}
      </ReadNotice>
    );
  });
}
