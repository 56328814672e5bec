import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openReports } from '../../../src/core/session/reports.js';
import { useLive } from '../session/live-context.js';
import { Button } from '../ui/button.js';
import { lazily } from '../ui/lazily.js';
import { LeadOffer } from './lead/lead-offer.js';
import styles from './needs.module.css';

const BriefDialog = lazily(async () => ({ default: (await import('./brief/brief-dialog.js')).BriefDialog }));

/** What waits for an answer of those who lead: an offer of the lead, reported contributions. Usually nothing. */
export function Needs() {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const [isOpen, setOpen] = useState(false);
  const count = openReports(state).length;
  return (
    <>
      <LeadOffer onBrief={() => setOpen(true)} />
      {count === 0 ? null : (
        <div className={styles['need']} role="status">
          <p>{t('reports.waiting', { count })}</p>
          <Button size="small" onPress={() => setOpen(true)}>
            {t('reports.see')}
          </Button>
        </div>
      )}
      {isOpen ? (
        <Suspense>
          <BriefDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
