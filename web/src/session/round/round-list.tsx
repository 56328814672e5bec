import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roundView, type RoundRow, type RoundView } from '../../../../src/core/views/round-view.js';
import { Button } from '../../ui/button.js';
import { Place, PlaceList } from '../floor/place-list.js';
import { useLive } from '../live-context.js';
import styles from './round.module.css';

/** So many of those whose part is to come are shown by name. */
const SHOWN = 6;

/** The round that runs: in which order it goes, who is next, who has had their part and how (T45). */
export function RoundList() {
  const { t } = useTranslation(['rounds', 'app']);
  const { state } = useLive();
  const round = roundView(state);
  if (round === null || !round.isRunning) return null;
  const coming = round.rows.filter(({ standing }) => standing === 'waiting' || standing === 'away');
  const hidden = coming.length - SHOWN;
  return (
    <section className={styles['round']} aria-label={t('round.title')}>
      <h2 className={styles['label']}>{t('round.title')}</h2>
      <p className={styles['quiet']}>
        {t('round.progress', { done: round.done, count: round.rows.length })} {t(`round.${round.order}`)}
      </p>
      <PlaceList>
        {coming.slice(0, SHOWN).map((row, index) => (
          <Row key={row.person} row={row} number={numberOf(coming, index)} />
        ))}
      </PlaceList>
      {hidden > 0 ? <p className={styles['quiet']}>{t('app:queue.more', { count: hidden })}</p> : null}
      {round.done > 0 ? <Outcome round={round} /> : null}
    </section>
  );
}

/** Those who cannot be called now keep their place; the others are counted past them. */
function numberOf(rows: readonly RoundRow[], index: number): number | null {
  if (rows[index]?.standing === 'away') return null;
  return rows.slice(0, index + 1).filter(({ standing }) => standing === 'waiting').length;
}

function Row({ row, number }: { readonly row: RoundRow; readonly number: number | null }) {
  const { t } = useTranslation(['rounds', 'app']);
  const notes = [
    ...(row.standing === 'away' ? [t('round.away')] : []),
    ...(row.putOff ? [t('round.putOff')] : row.isLate ? [t('round.late')] : []),
  ];
  return (
    <Place
      number={number}
      person={row.person}
      nameless={t('app:common.unknownPerson')}
      note={notes.length === 0 ? null : notes.join(' · ')}
    />
  );
}

/** How many spoke, passed, were absent; and on demand who. */
function Outcome({ round }: { readonly round: RoundView }) {
  const { t } = useTranslation(['rounds', 'app']);
  const { state } = useLive();
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const groups = (['spoke', 'passed', 'absent'] as const).filter((part) => round[part].length > 0);
  return (
    <div>
      <Button
        kind="quiet"
        size="small"
        className={styles['outcome']}
        expanded={isOpen}
        describedBy={isOpen ? listId : undefined}
        onPress={() => setOpen(!isOpen)}
      >
        {t('round.outcome', {
          spoke: round.spoke.length,
          passed: round.passed.length,
          absent: round.absent.length,
        })}
      </Button>
      {isOpen ? (
        <ul id={listId} className={styles['done']}>
          {groups.flatMap((part) =>
            round[part].map((person) => (
              <li key={person}>
                <bdi>{state.people.get(person)?.name ?? t('app:common.unknownPerson')}</bdi>{' '}
                <span className={styles['notes']}>{t(`round.${part}`)}</span>
              </li>
            )),
          )}
        </ul>
      ) : null}
    </div>
  );
}
