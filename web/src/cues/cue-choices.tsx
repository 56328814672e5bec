import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../app/services.js';
import { Switch } from '../ui/switch.js';
import styles from './cue-choices.module.css';
import { askForNotifications, notificationAccess } from './notification.js';

/** A sound and a notification for one's own turn: both off until somebody wants them. */
export function CueChoices() {
  const { t } = useTranslation('behind');
  const [{ sound, notifications }, set] = usePreferences();
  const [access, setAccess] = useState(notificationAccess);
  const chooseSound = async (wanted: boolean): Promise<void> => {
    set({ sound: wanted });
    if (wanted) await (await import('./sound.js')).tryCue('turn');
  };
  const chooseNotifications = async (wanted: boolean): Promise<void> => {
    const answer = wanted ? await askForNotifications() : access;
    setAccess(answer);
    set({ notifications: wanted && answer === 'granted' });
  };
  const isRefused = access === 'denied' || access === 'missing';
  return (
    <section className={styles['cues']}>
      <h3>{t('cues.title')}</h3>
      <Switch isOn={sound} onChange={(wanted) => void chooseSound(wanted)} hint={t('cues.soundHint')}>
        {t('cues.sound')}
      </Switch>
      <Switch
        isOn={notifications && access === 'granted'}
        isOff={isRefused}
        onChange={(wanted) => void chooseNotifications(wanted)}
        hint={t(
          access === 'missing'
            ? 'cues.missing'
            : access === 'denied'
              ? 'cues.denied'
              : 'cues.notificationsHint',
        )}
      >
        {t('cues.notifications')}
      </Switch>
    </section>
  );
}
