import { useTranslation } from 'react-i18next';
import { hasQueue } from '../../../src/core/session/floor-mode.js';
import type { SessionState } from '../../../src/core/session/state.js';
import { usePageTitle } from '../app/page-frame.js';
import { useClock } from '../session/floor/use-clock.js';
import { useFloorWords } from '../session/floor/use-floor-words.js';
import { useLive, useServerNow } from '../session/live-context.js';
import { PollResults } from '../session/poll/poll-results.js';
import { useIsPast } from '../session/poll/use-is-past.js';
import { useFormats } from '../texts/use-formats.js';
import { ClockRing } from '../ui/clock-ring.js';
import styles from './projector.module.css';
import { publicView, type PublicPoll, type PublicView } from './public-view.js';

/** More choices than this are written smaller. */
const MANY = 5;

/** The question, who has the floor, who is next, and the vote, as large as the screen allows. */
export function Screen() {
  const { t } = useTranslation('projector');
  const { state, view } = useLive();
  const now = useServerNow();
  const { prompt, waiting, item, poll } = publicView(state, now);
  const isPast = useIsPast();
  usePageTitle(`${t('screen.title')} · ${state.title}`);
  const phase = state.phase.name;
  const isRunning = phase !== 'planned' && phase !== 'closed';
  const shown = poll !== null && isRunning && !isPast ? poll : null;
  return (
    <main className={styles['screen']} data-poll={shown !== null}>
      <header className={styles['head']}>
        <h1 className={styles['session']} dir="auto">
          {state.title}
        </h1>
        {item === null || !isRunning ? null : <ItemTime item={item} />}
      </header>
      {prompt === null || phase === 'closed' ? null : (
        <p className={styles['prompt']} data-long={prompt.length > 160} dir="auto">
          {prompt}
        </p>
      )}
      <div className={styles['middle']}>
        {shown === null ? null : <PollOnScreen poll={shown} />}
        <div className={styles['floor']}>
          <Speaker />
          {isRunning && phase === 'open' ? <Waiting waiting={waiting} /> : null}
        </div>
      </div>
      {view.connection === 'lost' ? <p className={styles['lost']}>{t('screen.lost')}</p> : null}
    </main>
  );
}

function ItemTime({ item }: { readonly item: NonNullable<PublicView['item']> }) {
  const { t } = useTranslation('projector');
  const minutes = Math.ceil(Math.abs(item.leftMs) / 60_000);
  return (
    <p className={styles['item']} data-over={item.leftMs < 0}>
      <bdi>{item.title}</bdi>{' '}
      <span>{t(item.leftMs < 0 ? 'screen.itemOver' : 'screen.itemLeft', { minutes })}</span>
    </p>
  );
}

function Speaker() {
  const { t } = useTranslation('projector');
  const { state } = useLive();
  const formats = useFormats();
  const words = useFloorWords();
  const clock = useClock();
  const begins =
    state.phase.name === 'planned' ? t('screen.begins', { when: formats.time(state.startsAt) }) : null;
  const asks = words.name === null && isAskedFor(state) ? t('screen.ask') : null;
  const hint = begins ?? words.hint ?? asks;
  return (
    <section className={styles['now']}>
      <div className={styles['who']}>
        <p className={styles['label']}>{words.label}</p>
        {words.name === null ? null : (
          <p className={styles['name']} data-long={words.name.length > 24}>
            <bdi>{words.name}</bdi>
          </p>
        )}
        {words.unit === '' ? null : (
          <p className={styles['unit']}>
            <bdi>{words.unit}</bdi>
          </p>
        )}
        {hint === null ? null : <p className={styles['unit']}>{hint}</p>}
        {clock?.standsBecause ? <p className={styles['stands']}>{clock.standsBecause}</p> : null}
      </div>
      {clock?.digits ? (
        <div className={styles['clock']} data-tone={clock.tone}>
          <ClockRing share={clock.share} tone={clock.tone} />
          <span className={styles['digits']}>{clock.digits}</span>
        </div>
      ) : null}
    </section>
  );
}

/** Whether anybody can have the floor by asking for it: so nobody in the hall wonders how. */
function isAskedFor(state: SessionState): boolean {
  const { phase, queue } = state;
  return phase.name === 'open' && hasQueue(state) && queue.status === 'open' && queue.waiting.length === 0;
}

function Waiting({ waiting }: { readonly waiting: PublicView['waiting'] }) {
  const { t } = useTranslation('projector');
  const { count, next } = waiting;
  if (count === 0) return null;
  const more = count - next.length;
  return (
    <section className={styles['waiting']}>
      <h2 className={styles['label']}>{t('screen.next')}</h2>
      <ol>
        {next.map(({ key, name, unit }) => (
          <li key={key}>
            <bdi>{name}</bdi> <bdi className={styles['waitingUnit']}>{unit}</bdi>
          </li>
        ))}
      </ol>
      {more > 0 ? (
        <p className={styles['more']}>
          {t(next.length === 0 ? 'screen.waiting' : 'screen.more', { count: more })}
        </p>
      ) : null}
    </section>
  );
}

function PollOnScreen({ poll }: { readonly poll: PublicPoll }) {
  const { t } = useTranslation(['projector', 'polls']);
  const { tally, voted, present } = poll;
  return (
    <section className={styles['poll']}>
      <h2 className={styles['label']}>{t(poll.secret ? 'polls:card.secret' : 'polls:card.named')}</h2>
      <p className={styles['question']} dir="auto">
        {poll.question}
      </p>
      {tally === null ? (
        <>
          <p className={styles['count']}>
            <strong>{voted}</strong> {t('projector:screen.of', { count: present })}
          </p>
          <p className={styles['unit']}>{t(poll.isOpen ? 'projector:screen.vote' : 'polls:card.ended')}</p>
        </>
      ) : (
        <div className={styles['results']} data-many={tally.counts.length > MANY}>
          <PollResults poll={poll} tally={tally} />
        </div>
      )}
    </section>
  );
}
