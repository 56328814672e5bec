import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goesRound } from '../../../../src/core/session/round-course.js';
import { queueRows } from '../../../../src/core/views/queue-view.js';
import { Button } from '../../ui/button.js';
import { usePlaceReasons } from '../asking/use-place-reasons.js';
import { KIND_NAMES } from '../asking/use-my-requests.js';
import { useLive } from '../live-context.js';
import styles from './floor.module.css';
import { Place, PlaceList } from './place-list.js';

/** So many of those waiting are shown by name. */
const SHOWN = 6;

/** Who is next, in order. */
export function QueueList() {
  const { t } = useTranslation();
  const { state } = useLive();
  const label = t(goesRound(state) ? 'round.afterwards' : 'queue.label');
  const waiting = queueRows(state);
  const hidden = waiting.length - SHOWN;
  const reasons = usePlaceReasons();
  const [explains, setExplains] = useState(false);
  const policyId = useId();
  const showsWhy = explains && waiting.length > 1;
  return (
    <section className={styles['queue']} aria-label={label}>
      <h2 className={styles['label']}>{label}</h2>
      {waiting.length === 0 ? <p className={styles['hint']}>{t('queue.empty')}</p> : null}
      <PlaceList>
        {waiting.slice(0, SHOWN).map(({ request, position, obstacle }) => (
          <Place
            key={request.id}
            number={position}
            person={request.person}
            nameless={t('queue.anonymous')}
            note={showsWhy ? (reasons.get(request.id)?.words ?? null) : null}
          >
            {obstacle === null ? null : (
              <span className={styles['away']}>{t(obstacle === 'away' ? 'queue.away' : 'people.muted')}</span>
            )}
            {request.kind === 'topic' ? null : (
              <span className={styles['kind']}>{t(KIND_NAMES[request.kind])}</span>
            )}
            {request.subject === '' ? null : (
              <span className={styles['subject']} dir="auto">
                {request.subject}
              </span>
            )}
          </Place>
        ))}
      </PlaceList>
      {hidden > 0 ? <p className={styles['hint']}>{t('queue.more', { count: hidden })}</p> : null}
      {waiting.length > 1 ? (
        <div>
          <Button
            kind="quiet"
            size="small"
            className={styles['whyButton']}
            expanded={explains}
            describedBy={explains ? policyId : undefined}
            onPress={() => setExplains(!explains)}
          >
            {t('asking.why')}
          </Button>
          {explains ? (
            <p id={policyId} className={styles['about']}>
              {t(`asking.policy_${state.settings.queueOrder}`)} {t('asking.kindsFirst')}
            </p>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}
