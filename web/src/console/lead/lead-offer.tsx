import { useTranslation } from 'react-i18next';
import { useLive, usePersonName } from '../../session/live-context.js';
import { ActionButton } from '../action-button.js';
import styles from '../needs.module.css';

/** The lead is offered to this moderator: yes, or not now. Nobody gets it silently (T51, T55). */
export function LeadOffer() {
  const { t } = useTranslation('staff');
  const { state, you } = useLive();
  const nameOf = usePersonName();
  const offer = state.leadOffers.get(you.person);
  if (offer === undefined) return null;
  return (
    <div className={styles['need']} role="status">
      <p>{offer.by === null ? t('lead.offerBack') : t('lead.offerForMe', { name: nameOf(offer.by) })}</p>
      <div className={styles['answers']}>
        <ActionButton size="small" kind="primary" command={{ type: 'AcceptLead', offer: offer.id }}>
          {t('lead.accept')}
        </ActionButton>
        <ActionButton size="small" command={{ type: 'DeclineLead', offer: offer.id }}>
          {t('lead.decline')}
        </ActionButton>
      </div>
    </div>
  );
}
