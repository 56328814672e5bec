import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { useMyCall } from '../call/use-my-call.js';
import { focusComposer } from '../composer/focus-composer.js';
import { useLive } from '../live-context.js';
import { SheetNews } from '../sheet-news.js';
import { FloorPanel } from './floor-panel.js';

/** On a phone, what stands beside the discussion on a wide page; it stays below the news that the floor is mine. */
export function FloorSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { state, you } = useLive();
  const call = useMyCall();
  const isMine = call !== null || state.turn?.person === you.person;
  const close = (): void => {
    onClose();
    // The bar from which it was opened has made room for the composer.
    if (isMine) requestAnimationFrame(focusComposer);
  };
  return (
    <Dialog title={t('floor.label')} isOpen onClose={close}>
      <FloorPanel />
      <SheetNews>
        {isMine ? (
          <Notice
            tone="floor"
            title={t(call === null ? 'floor.yours' : 'call.title')}
            actions={
              <Button kind="primary" size="small" onPress={close}>
                {t('floor.toComposer')}
              </Button>
            }
          >
            {call === null || call.secondsLeft === null
              ? undefined
              : t('call.left', { count: call.secondsLeft })}
          </Notice>
        ) : undefined}
      </SheetNews>
    </Dialog>
  );
}
