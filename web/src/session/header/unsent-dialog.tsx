import { useTranslation } from 'react-i18next';
import { typedWords } from '../../live/typed-words.js';
import type { Outgoing } from '../../live/outbox.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Words } from '../../ui/words.js';
import { useLive } from '../live-context.js';
import styles from './unsent-dialog.module.css';

/** What was done without a connection and waits for it, in order; what has not left can be taken back. */
export function UnsentDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('unsent');
  const { view } = useLive();
  const unsent = view.outbox.filter((item) => item.journey.step !== 'accepted');
  return (
    <Dialog title={t('unsent.title')} isOpen onClose={onClose}>
      <p>{unsent.length === 0 ? t('unsent.nothing') : t('unsent.hint')}</p>
      <ol className={styles['list']}>
        {unsent.map((item) => (
          <UnsentLine key={item.id} item={item} />
        ))}
      </ol>
    </Dialog>
  );
}

function UnsentLine({ item }: { readonly item: Outgoing }) {
  const { t } = useTranslation('unsent');
  const { session, draft, state } = useLive();
  const { command, id, journey } = item;
  const about = 'person' in command ? state.people.get(command.person ?? '')?.name : undefined;
  const words = 'text' in command ? command.text : typedWords(command);
  const takeBack = (): void => {
    const isDraft = command.type === 'Contribute' || command.type === 'Remark';
    if (session.takeBack(id) !== null && isDraft) draft.giveBack(command.text);
  };
  return (
    <li className={styles['line']}>
      <div className={styles['words']}>
        <p className={styles['act']}>{[t(`act.${command.type}`), about].filter(Boolean).join(': ')}</p>
        {words === '' ? null : <Words text={words} />}
      </div>
      {journey.step === 'unsent' ? (
        <Button size="small" onPress={takeBack}>
          {t('unsent.takeBack')}
        </Button>
      ) : (
        <p>{t('unsent.sending')}</p>
      )}
    </li>
  );
}
