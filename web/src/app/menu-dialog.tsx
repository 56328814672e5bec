import { useQueryClient } from '@tanstack/react-query';
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { request } from '../http/api.js';
import { useMe } from '../http/queries.js';
import { forgetPerson } from '../live/storage.js';
import { Button } from '../ui/button.js';
import { Choice } from '../ui/choice.js';
import { Dialog } from '../ui/dialog.js';
import { lazily } from '../ui/lazily.js';
import { Switch } from '../ui/switch.js';
import { CueChoices } from '../cues/cue-choices.js';
import { KeyList } from '../shortcuts/key-list.js';
import { FOR_ALL, printed } from '../shortcuts/keys.js';
import { needTexts } from '../texts/i18n.js';
import styles from './menu-dialog.module.css';
import { usePreferences, useServices } from './services.js';

const LeadingKeys = lazily(async () => {
  const [list] = await Promise.all([import('../shortcuts/leading-keys.js'), needTexts('staff')]);
  return { default: list.LeadingKeys };
}, 'leaders');

/** Settings of this browser, help with the keyboard, and the way out. */
export function MenuDialog({
  onClose,
  children,
}: {
  readonly onClose: () => void;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation(['behind', 'app']);
  const me = useMe();
  return (
    <Dialog title={t('menu.title')} isOpen onClose={onClose} form="side">
      {me.data ? (
        <p className={styles['who']}>
          <strong>{me.data.name}</strong>
          <br />
          {me.data.unit}
        </p>
      ) : null}
      {children}
      <nav>
        <Link to="/" onClick={onClose}>
          {t('app:menu.home')}
        </Link>
      </nav>
      <PreferenceChoices />
      <CueChoices />
      <Shortcuts />
      {me.data ? <SignOut onDone={onClose} /> : null}
    </Dialog>
  );
}

function PreferenceChoices() {
  const { t } = useTranslation(['behind', 'app']);
  const [preferences, set] = usePreferences();
  return (
    <>
      <Choice
        label={t('menu.theme')}
        value={preferences.theme}
        onChange={(theme) => set({ theme })}
        options={[
          { value: 'auto', label: t('menu.themeAuto') },
          { value: 'light', label: t('menu.themeLight') },
          { value: 'dark', label: t('menu.themeDark') },
        ]}
      />
      <Choice
        label={t('menu.announcements')}
        value={preferences.announce}
        onChange={(announce) => set({ announce })}
        options={[
          { value: 'all', label: t('menu.announceAll') },
          { value: 'mine', label: t('menu.announceMine') },
          { value: 'none', label: t('menu.announceNone') },
        ]}
      />
    </>
  );
}

function Shortcuts() {
  const { t } = useTranslation(['behind', 'app']);
  const me = useMe();
  const leads = me.data?.memberships.some(({ role }) => role === 'moderator') ?? false;
  const [preferences, set] = usePreferences();
  return (
    <section className={styles['shortcuts']}>
      <h3>{t('menu.shortcuts')}</h3>
      <Switch isOn={preferences.shortcuts} onChange={(shortcuts) => set({ shortcuts })}>
        {t('menu.shortcutsOn')}
      </Switch>
      <KeyList
        keys={[
          ...FOR_ALL.map((one) => [printed(one), t(`app:shortcut.${one}`)] as const),
          ['Ctrl + Enter', t('app:shortcut.send')],
        ]}
      />
      {leads ? (
        <Suspense>
          <LeadingKeys />
        </Suspense>
      ) : null}
    </section>
  );
}

function SignOut({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation(['behind', 'app']);
  const { store } = useServices();
  const client = useQueryClient();
  const navigate = useNavigate();
  const signOut = async (): Promise<void> => {
    await request('POST', '/sign-out').catch(() => undefined);
    forgetPerson(store);
    client.clear();
    onDone();
    await navigate('/join');
  };
  return (
    <div className={styles['out']}>
      <Button onPress={() => void signOut()}>{t('menu.signOut')}</Button>
      <p>{t('menu.signOutNote')}</p>
    </div>
  );
}
