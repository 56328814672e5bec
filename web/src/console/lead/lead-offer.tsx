import { useTranslation } from 'react-i18next';
import { useLive, usePersonName } from '../../session/live-context.js';
import { Button } from '../../ui/button.js';
import { ActionButton } from '../action-button.js';
import styles from '../needs.module.css';

/** The lead is offered to this moderator: yes, or not now, or first a look at what there is to know (T51, T55). */
export function LeadOffer({ onBrief }: { readonly onBrief: () => void }) {
  const { t } = useTranslation('staff');
  const { state, you } = useLive();
  const nameOf = usePersonName();
  const offer = state.leadOffers.get(you.person);
  if (offer === undefined) return null;
  return (
    <div className={styles['need']}>
      <p>{offer.by === null ? t('lead.offerBack') : t('lead.offerForMe', { name: nameOf(offer.by) })}</p>
      <div className={styles['answers']}>
        <ActionButton size="small" kind="primary" command={{ type: 'AcceptLead', offer: offer.id }}>
          {t('lead.accept')}
        </ActionButton>
        <ActionButton size="small" command={{ type: 'DeclineLead', offer: offer.id }}>
          {t('lead.decline')}
        </ActionButton>
        <Button size="small" kind="quiet" onPress={onBrief}>
          {t('brief.open')}
        </Button>
      </div>
    </div>
  );
}
