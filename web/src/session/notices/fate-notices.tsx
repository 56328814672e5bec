import { useTranslation } from 'react-i18next';
import { settledOf } from '../../../../src/core/views/agenda-view.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useLive } from '../live-context.js';
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
  const fates = settledOf(state, you.person).filter(
    ({ fate, request }) => fate !== 'follow-up' && !dismissed.has(`fate-${request}`),
  );
  return fates.map((settled) => {
    const { request, fate } = settled;
    const subject = subjectOf(settled);
    return (
      <Notice
        key={request}
        tone="plain"
        title={t(`app:fate.${fate}`)}
        actions={
          <Button
            size="small"
            onPress={() => {
              onDone();
              dismissed.add(`fate-${request}`);
            }}
          >
            {t('app:composer.understood')}
          </Button>
        }
      >
        {subject === '' ? null : <>{t('notice.about', { subject })} </>}
        {t(fate === 'carry' ? 'fate.carryHint' : 'fate.dropHint')}
      </Notice>
    );
  });
}
