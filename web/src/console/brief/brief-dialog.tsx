import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonId } from '../../../../src/core/session/ids.js';
import { briefFor, type Brief } from '../../../../src/core/views/brief.js';
import { digitsOf } from '../../session/floor/use-clock.js';
import { itemTime } from '../../session/header/item-time.js';
import { useLive, usePersonName, useServerNow } from '../../session/live-context.js';
import { useFormats } from '../../texts/use-formats.js';
import { Dialog } from '../../ui/dialog.js';
import { Words } from '../../ui/words.js';
import styles from './brief.module.css';
import { Notes } from './notes.js';
import { Reports } from './reports.js';
import { Sanctioned } from './sanctioned.js';

const MINUTE_MS = 60_000;

/** All that somebody needs who takes over, or comes back after a while: where the session stands (T51). */
export function BriefDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('staff');
  const { state } = useLive();
  const brief = briefFor(state, useServerNow());
  return (
    <Dialog title={t('brief.title')} isOpen onClose={onClose} form="side">
      <div className={styles['brief']}>
        {state.reports.size === 0 ? null : (
          <Part title={t('reports.title')}>
            <Reports reports={brief.reports} />
          </Part>
        )}
        <Part title={t('notes.title')}>
          <Notes notes={brief.notes} />
        </Part>
        <Now brief={brief} />
        <Part title={t('brief.sanctioned')}>
          <Sanctioned />
        </Part>
      </div>
    </Dialog>
  );
}

/** Topic, question, floor, and who waits or has not been heard. */
function Now({ brief }: { readonly brief: Brief }) {
  const { t } = useTranslation('staff');
  const nameOf = usePersonName();
  const { topic, prompt, floor, queue, pointsOfOrder, silent } = brief;
  const people = (waiting: Brief['queue']): readonly PersonId[] => waiting.map(({ person }) => person);
  return (
    <>
      <Part title={t('brief.topic')}>
        <Topic topic={topic} />
      </Part>
      <Part title={t('brief.prompt')}>
        <p dir="auto">{prompt?.text ?? t('brief.promptNone')}</p>
      </Part>
      <Part title={t('brief.floor')}>
        <p>
          {floor === null
            ? t('brief.floorNobody')
            : floor.clock.leftMs === null
              ? nameOf(floor.person)
              : t('brief.floorLeft', { name: nameOf(floor.person), time: digitsOf(floor.clock.leftMs) })}
        </p>
      </Part>
      {pointsOfOrder.length === 0 ? null : (
        <Part title={t('brief.orders')}>
          {pointsOfOrder.map(({ id, person, subject }) => (
            <div key={id} className={styles['entry']}>
              <p>{nameOf(person)}</p>
              {subject === '' ? null : <Words text={subject} />}
            </div>
          ))}
        </Part>
      )}
      <Part title={t('brief.queue')}>
        <Names of={people(queue)} none={t('brief.none')} />
      </Part>
      <Part title={t('brief.silent')}>
        <Names of={silent} none={t('brief.silentNone')} />
      </Part>
    </>
  );
}

function Topic({ topic }: Pick<Brief, 'topic'>) {
  const { t } = useTranslation('staff');
  if (topic === null) return <p>{t('brief.topicNone')}</p>;
  const { item, clock } = topic;
  if (clock === null) return <p dir="auto">{item.title}</p>;
  const { phase, minutes } = itemTime(clock);
  const whole = Math.round(clock.wholeMs / MINUTE_MS);
  const time = {
    left: t('agenda.left', { minutes, whole }),
    'last-minute': t('agenda.lastMinute', { whole }),
    over: t(minutes === 0 ? 'agenda.justOver' : 'agenda.over', { minutes, whole }),
  }[phase];
  return (
    <>
      <p dir="auto">{item.title}</p>
      <p className={styles['quiet']}>{time}</p>
    </>
  );
}

function Names({ of, none }: { readonly of: readonly PersonId[]; readonly none: string }) {
  const nameOf = usePersonName();
  const formats = useFormats();
  return <p>{of.length === 0 ? none : formats.list(of.map(nameOf))}</p>;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles['part']}>
      <h3 className={styles['heading']}>{title}</h3>
      {children}
    </section>
  );
}
