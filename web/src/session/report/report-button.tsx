import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Seq } from '../../../../src/core/session/ids.js';
import { needTexts } from '../../texts/i18n.js';
import { Button } from '../../ui/button.js';
import { lazily } from '../../ui/lazily.js';
import { useLive } from '../live-context.js';
import styles from './report.module.css';

const ReasonDialog = lazily(async () => {
  const [dialog] = await Promise.all([
    import('../../console/reason-dialog.js'),
    needTexts('leadingRefusals'),
  ]);
  return { default: dialog.ReasonDialog };
});

/** Tells the moderators, and nobody else, that a contribution should not stay as it is. */
export function ReportButton({ contribution }: { readonly contribution: Seq }) {
  const { t } = useTranslation();
  const { session } = useLive();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles['offer']}>
      <Button kind="quiet" size="small" onPress={() => setOpen(true)}>
        {t('report.open')}
      </Button>
      {isOpen ? (
        <Suspense>
          <ReasonDialog
            title={t('report.title')}
            hint={t('report.hint')}
            field={t('report.reason')}
            confirm={t('report.confirm')}
            isRequired
            onConfirm={(reason) => void session.send({ type: 'ReportContribution', contribution, reason })}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
