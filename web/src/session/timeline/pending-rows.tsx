import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icons.js';
import { Words } from '../../ui/words.js';
import type { Outgoing } from '../../live/outbox.js';
import { useLive } from '../live-context.js';
import styles from './timeline.module.css';

/** What I have said and the others do not see yet: where it is, and the way back. */
export function PendingRows() {
  const { t } = useTranslation();
  const { view, session, draft } = useLive();
  const said = view.outbox.filter(isSaid);
  if (said.length === 0) return null;
  const takeBack = (item: Said): void => {
    if (session.takeBack(item.id) !== null) draft.giveBack(item.command.text);
  };
  return (
    <ol className={styles['pending']}>
      {said.map((item) => (
        <li key={item.id} className={styles['contribution']} data-pending="true">
          <p className={styles['journey']}>
            {item.journey.step === 'unsent' ? <Icon name="lost" size={18} /> : null}
            {t(`timeline.${item.journey.step}`)}
            {item.journey.step === 'unsent' ? (
              <Button kind="quiet" size="small" onPress={() => takeBack(item)}>
                {t('timeline.takeBack')}
              </Button>
            ) : null}
          </p>
          <div className={styles['words']}>
            <Words text={item.command.text} />
          </div>
        </li>
      ))}
    </ol>
  );
}

type Said = Outgoing & {
  readonly command: { readonly type: 'Contribute' | 'Remark'; readonly text: string };
};

function isSaid(item: Outgoing): item is Said {
  return item.command.type === 'Contribute' || item.command.type === 'Remark';
}
