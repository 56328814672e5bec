import { useTranslation } from 'react-i18next';
import type { ReportOutcome } from '../../../../src/core/session/events.js';
import type { Seq } from '../../../../src/core/session/ids.js';
import type { Report } from '../../../../src/core/session/state.js';
import { useLive, usePersonName } from '../../session/live-context.js';
import { useFormats } from '../../texts/use-formats.js';
import { DialogHost, useDialogPlace } from '../../ui/dialog-host.js';
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
    <DialogHost>
      {reports.length === 0 ? <p className={styles['quiet']}>{t('reports.none')}</p> : null}
      <ul className={styles['entries']}>
        {reports.map((report) => (
          <ReportLine key={report.id} report={report} />
        ))}
      </ul>
      {settled === 0 ? null : <p className={styles['quiet']}>{t('reports.settled', { count: settled })}</p>}
    </DialogHost>
  );
}

function ReportLine({ report }: { readonly report: Report }) {
  const { t } = useTranslation('staff');
  const { state, replica } = useLive();
  const nameOf = usePersonName();
  const formats = useFormats();
  const { open, close } = useDialogPlace();
  const { id, contribution } = report;
  const entry = replica.timeline.find(({ seq }) => seq === contribution);
  const text = entry?.kind === 'contribution' ? entry.text : null;
  const author = nameOf(state.contributions.get(contribution)?.author ?? null);
  const settle = (outcome: ReportOutcome): void =>
    open(<SettleReportDialog report={id} outcome={outcome} onClose={close} />);
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
          onPress={() => open(<HideReportedDialog contribution={contribution} onClose={close} />)}
        >
          {t('console.hide')}
        </ActionButton>
        <ActionButton
          size="small"
          command={{ type: 'SettleReport', report: id, outcome: 'upheld', note: '' }}
          onPress={() => settle('upheld')}
        >
          {t('reports.uphold')}
        </ActionButton>
        <ActionButton
          size="small"
          command={{ type: 'SettleReport', report: id, outcome: 'dismissed', note: '' }}
          onPress={() => settle('dismissed')}
        >
          {t('reports.dismiss')}
        </ActionButton>
      </div>
    </li>
  );
}

function HideReportedDialog({
  contribution,
  onClose,
}: {
  readonly contribution: Seq;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('staff');
  const { act, off } = useAct();
  return (
    <SanctionDialog
      title={t('console.hideTitle')}
      hint={t('console.hideHint')}
      field={t('console.reasonForAll')}
      confirm={t('console.hideConfirm')}
      why={off({ type: 'HideContribution', contribution, reason: '…' })}
      onConfirm={(reason, condition) => act({ type: 'HideContribution', contribution, reason, condition })}
      onClose={onClose}
    />
  );
}

function SettleReportDialog({
  report,
  outcome,
  onClose,
}: {
  readonly report: Seq;
  readonly outcome: ReportOutcome;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('staff');
  const { act, off } = useAct();
  return (
    <ReasonDialog
      title={t(outcome === 'upheld' ? 'reports.upholdTitle' : 'reports.dismissTitle')}
      hint={t('reports.settleHint')}
      field={t('reports.note')}
      confirm={t(outcome === 'upheld' ? 'reports.upholdConfirm' : 'reports.dismissConfirm')}
      isRequired={false}
      why={off({ type: 'SettleReport', report, outcome, note: '' })}
      onConfirm={(note) => act({ type: 'SettleReport', report, outcome, note })}
      onClose={onClose}
    />
  );
}
