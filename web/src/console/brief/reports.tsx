import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../../../src/core/session/state.js';
import { useLive, usePersonName } from '../../session/live-context.js';
import { useFormats } from '../../texts/use-formats.js';
import { Words } from '../../ui/words.js';
import { ActionButton } from '../action-button.js';
import { ReasonDialog } from '../reason-dialog.js';
import { SanctionDialog } from '../sanctions/sanction-dialog.js';
import { useAct } from '../use-act.js';
import styles from './brief.module.css';

/** What participants have reported and nobody has settled, oldest first. */
export function Reports({ reports }: { readonly reports: readonly Report[] }) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const settled = state.reports.size - reports.length;
  return (
    <>
      {reports.length === 0 ? <p className={styles['quiet']}>{t('reports.none')}</p> : null}
      <ul className={styles['entries']}>
        {reports.map((report) => (
          <ReportLine key={report.id} report={report} />
        ))}
      </ul>
      {settled === 0 ? null : <p className={styles['quiet']}>{t('reports.settled', { count: settled })}</p>}
    </>
  );
}

function ReportLine({ report }: { readonly report: Report }) {
  const { t } = useTranslation('staff');
  const { state, replica } = useLive();
  const nameOf = usePersonName();
  const formats = useFormats();
  const [asks, setAsks] = useState<'hide' | 'upheld' | 'dismissed' | null>(null);
  const { act, off } = useAct();
  const { id, contribution } = report;
  const entry = replica.timeline.find(({ seq }) => seq === contribution);
  const text = entry?.kind === 'contribution' ? entry.text : null;
  const author = nameOf(state.contributions.get(contribution)?.author ?? null);
  const close = (): void => setAsks(null);
  return (
    <li className={styles['entry']}>
      <p className={styles['quiet']}>{t('reports.words', { name: author })}</p>
      <blockquote className={styles['quote']} tabIndex={0}>
        {text === null ? t('reports.gone') : <Words text={text} />}
      </blockquote>
      <p className={styles['quiet']}>
        {t('reports.by', { name: nameOf(report.by) })} · {formats.time(report.at)}
      </p>
      <Words text={report.reason} />
      <div className={styles['tools']}>
        <ActionButton
          size="small"
          kind="danger"
          command={{ type: 'HideContribution', contribution, reason: '…' }}
          onPress={() => setAsks('hide')}
        >
          {t('console.hide')}
        </ActionButton>
        <ActionButton
          size="small"
          command={{ type: 'SettleReport', report: id, outcome: 'upheld', note: '' }}
          onPress={() => setAsks('upheld')}
        >
          {t('reports.uphold')}
        </ActionButton>
        <ActionButton
          size="small"
          command={{ type: 'SettleReport', report: id, outcome: 'dismissed', note: '' }}
          onPress={() => setAsks('dismissed')}
        >
          {t('reports.dismiss')}
        </ActionButton>
      </div>
      {asks === 'hide' ? (
        <SanctionDialog
          title={t('console.hideTitle')}
          hint={t('console.hideHint')}
          field={t('console.reasonForAll')}
          confirm={t('console.hideConfirm')}
          why={off({ type: 'HideContribution', contribution, reason: '…' })}
          onConfirm={(reason, condition) =>
            act({ type: 'HideContribution', contribution, reason, condition })
          }
          onClose={close}
        />
      ) : asks === null ? null : (
        <ReasonDialog
          title={t(asks === 'upheld' ? 'reports.upholdTitle' : 'reports.dismissTitle')}
          hint={t('reports.settleHint')}
          field={t('reports.note')}
          confirm={t(asks === 'upheld' ? 'reports.upholdConfirm' : 'reports.dismissConfirm')}
          isRequired={false}
          why={off({ type: 'SettleReport', report: id, outcome: asks, note: '' })}
          onConfirm={(note) => act({ type: 'SettleReport', report: id, outcome: asks, note })}
          onClose={close}
        />
      )}
    </li>
  );
}
