import { Suspense, useEffect, useRef, useState, useSyncExternalStore, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useRefusalText } from '../../texts/use-refusal-text.js';
import { needTexts } from '../../texts/i18n.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icons.js';
import { lazily } from '../../ui/lazily.js';
import { Words } from '../../ui/words.js';
import { useLive, useVerdict } from '../live-context.js';
import { Speakers } from '../timeline/speaker.js';
import { Time } from '../timeline/time.js';
import styles from './asides.module.css';
import { useAsides } from './use-asides.js';

const ContributionMenu = lazily(async () => {
  const [menu] = await Promise.all([import('../../console/contribution-menu.js'), needTexts('staff')]);
  return { default: menu.ContributionMenu };
}, 'leaders');

const AsidesLock = lazily(async () => {
  const [lock] = await Promise.all([import('../../console/asides-lock.js'), needTexts('staff')]);
  return { default: lock.AsidesLock };
}, 'leaders');

/** The asides, and a line to add one. */
export function AsidesList() {
  const { t } = useTranslation();
  const { state, you } = useLive();
  const asides = useAsides();
  const [speakers] = useState(() => new Speakers());
  const box = useRef<HTMLOListElement>(null);
  const last = asides.at(-1)?.seq;
  useEffect(() => {
    box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [last]);
  return (
    <div className={styles['asides']}>
      <p className={styles['hint']}>{asides.length === 0 ? t('asides.hint') : null}</p>
      <ol ref={box} className={styles['list']} tabIndex={0} aria-label={t('asides.title')}>
        {asides.map((aside) => {
          const speaker = speakers.find(aside.author, state, you);
          return (
            <li key={aside.seq} className={styles['aside']}>
              <p className={styles['who']}>
                <bdi>{speaker?.name ?? t('common.unknownPerson')}</bdi>
                <Time at={aside.at} />
              </p>
              {aside.hidden === null ? null : <p className={styles['hidden']}>{t('timeline.hidden')}</p>}
              {aside.text === null ? null : <Words text={aside.text} />}
              {you.role === 'moderator' ? (
                <Suspense>
                  <ContributionMenu entry={aside} speaker={speaker} />
                </Suspense>
              ) : null}
            </li>
          );
        })}
      </ol>
      <AsideLine />
      {you.role === 'moderator' ? (
        <Suspense>
          <AsidesLock />
        </Suspense>
      ) : null}
    </div>
  );
}

function AsideLine() {
  const { t } = useTranslation();
  const { session, state, asideDraft } = useLive();
  const verdict = useVerdict();
  const refusalText = useRefusalText();
  const text = useSyncExternalStore(asideDraft.subscribe, asideDraft.text);
  const atAll = verdict({ type: 'SayAside', text: '…' });
  if (!atAll.ok) {
    if (atAll.code === 'not-allowed' || atAll.code === 'session-closed') return null;
    const { message } = refusalText(atAll.code, atAll.details);
    return (
      <p className={styles['locked']}>
        <Icon name="lock" size={18} />{' '}
        {atAll.code === 'asides-locked'
          ? t(state.asides === 'closed' ? 'asides.locked' : 'asides.reactionsOnly')
          : message}
      </p>
    );
  }
  const command = { type: 'SayAside', text } as const;
  const withThis = verdict(command);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (withThis.ok && session.send(command)) asideDraft.write('');
  };
  return (
    <form className={styles['line']} onSubmit={submit}>
      <div className={styles['field']}>
        <input
          className={styles['input']}
          value={text}
          onChange={(event) => asideDraft.write(event.target.value)}
          aria-label={t('asides.label')}
          dir="auto"
          placeholder={t('asides.placeholder')}
          autoComplete="off"
        />
      </div>
      <Button type="submit" size="small" label={t('asides.send')}>
        <Icon name="arrow" />
      </Button>
      {withThis.ok || text === '' ? null : (
        <p className={styles['tooLong']}>{refusalText(withThis.code, withThis.details).message}</p>
      )}
    </form>
  );
}
