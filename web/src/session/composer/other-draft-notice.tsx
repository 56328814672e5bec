import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { useLive } from '../live-context.js';

/** Another device of mine has another draft: I decide what becomes of it. */
export function OtherDraftNotice() {
  const { t } = useTranslation();
  const { draftKeeper } = useLive();
  const other = useSyncExternalStore(draftKeeper.subscribe, draftKeeper.otherText);
  if (other === null) return null;
  return (
    <Notice
      tone="attention"
      title={t('composer.otherDraft')}
      actions={
        <>
          <Button size="small" kind="primary" onPress={() => draftKeeper.decide('both')}>
            {t('composer.otherDraftBoth')}
          </Button>
          <Button size="small" onPress={() => draftKeeper.decide('mine')}>
            {t('composer.otherDraftMine')}
          </Button>
        </>
      }
    >
      <bdi>{other.length > 300 ? `${other.slice(0, 300)}…` : other}</bdi>
    </Notice>
  );
}
