import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Sign } from '../../app/brand.js';
import { LanguageSwitch } from '../../app/language-switch.js';
import { MenuButton } from '../../app/menu-button.js';
import { useShortcuts } from '../../shortcuts/use-shortcuts.js';
import { needTexts } from '../../texts/i18n.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icons.js';
import { lazily } from '../../ui/lazily.js';
import { AsidesButtonLabel } from '../asides/asides-button-label.js';
import { useLive } from '../live-context.js';
import { ItemLine } from './item-line.js';
import styles from './session-header.module.css';

const PeopleDialog = lazily(async () => {
  const [dialog] = await Promise.all([import('../people/people-dialog.js'), needTexts('behind')]);
  return { default: dialog.PeopleDialog };
});

const TopicsDialog = lazily(async () => {
  // `staff` names what was not saved.
  const [dialog] = await Promise.all([
    import('../../topics/topics-dialog.js'),
    needTexts('topics'),
    needTexts('staff'),
  ]);
  return { default: dialog.TopicsDialog };
});

/** Where we are, who is here, and the tools, which step back. */
export function SessionHeader({
  network,
  onAsides,
}: {
  readonly network: string;
  /** Null where the asides are on the page anyway. */
  readonly onAsides: (() => void) | null;
}) {
  const { t } = useTranslation();
  const { state, you } = useLive();
  const [showsPeople, setShowsPeople] = useState(false);
  const [showsTopics, setShowsTopics] = useState(false);
  const here = [...state.people.values()].filter((person) => person.presence === 'here').length;
  useShortcuts({ topics: () => setShowsTopics(true), people: () => setShowsPeople(true) });
  return (
    <header className={styles['header']}>
      <Link to="/" className={styles['home']} aria-label={t('menu.home')}>
        <Sign />
      </Link>
      <div className={styles['titles']}>
        <p className={styles['network']}>{network}</p>
        <h1 className={styles['title']} dir="auto">
          {state.title}
        </h1>
        <ItemLine />
      </div>
      <div className={styles['tools']}>
        <Button
          kind="quiet"
          size="small"
          label={t('people.open', { count: here })}
          onPress={() => setShowsPeople(true)}
        >
          <Icon name="people" />
          <span className={styles['countLong']}>{t('common.people', { count: here })}</span>
          <span className={styles['countShort']}>{here}</span>
        </Button>
        {onAsides === null ? null : (
          <Button kind="quiet" size="small" onPress={onAsides}>
            <AsidesButtonLabel />
          </Button>
        )}
        <div className={styles['topics']}>
          <Button kind="quiet" size="small" onPress={() => setShowsTopics(true)}>
            {t('menu.topics')}
          </Button>
        </div>
        <div className={styles['languages']}>
          <LanguageSwitch />
        </div>
        <MenuButton
          entries={(close) => (
            <>
              <div className={styles['topicsInMenu']}>
                <Button
                  wide
                  onPress={() => {
                    close();
                    setShowsTopics(true);
                  }}
                >
                  {t('menu.topics')}
                </Button>
              </div>
              {you.role === 'moderator' ? (
                <Link to={`/sessions/${state.session}/projector`} target="_blank" onClick={close}>
                  {t('menu.projector')}
                </Link>
              ) : null}
              <div className={styles['languagesInMenu']}>
                <LanguageSwitch />
              </div>
            </>
          )}
        />
      </div>
      {showsTopics ? (
        <Suspense>
          <TopicsDialog onClose={() => setShowsTopics(false)} />
        </Suspense>
      ) : null}
      {showsPeople ? (
        <Suspense>
          <PeopleDialog onClose={() => setShowsPeople(false)} />
        </Suspense>
      ) : null}
    </header>
  );
}
