import { useTranslation } from 'react-i18next';
import type { Seq } from '../../../../src/core/session/ids.js';
import { useLive } from '../live-context.js';
import styles from './report.module.css';

/** What became of my report of a contribution; nothing where I made none. */
export function MyReport({ contribution }: { readonly contribution: Seq }) {
  const { t } = useTranslation();
  const { state, you } = useLive();
  if (state.reports.size === 0) return null;
  const mine = [...state.reports.values()].findLast(
    (report) => report.contribution === contribution && report.by === you.person,
  );
  if (mine === undefined) return null;
  const { settled } = mine;
  return (
    <p className={styles['mine']}>
      {t(settled === null ? 'report.waiting' : `report.${settled.outcome}`)}
      {settled === null || settled.note === '' ? null : ` ${settled.note}`}
    </p>
  );
}
