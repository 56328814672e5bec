import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { turnClock } from '../../../../src/core/views/turn-view.js';
import { usePreferences } from '../../app/services.js';
import { cueOf, type Cue } from '../../cues/cue.js';
import { useLive, useServerNow } from '../live-context.js';
import type { Saying } from './facts.js';

const loadSound = () => import('../../cues/sound.js');

/** A sound and a notification for those who asked for them. */
export function useCues(): (saying: Saying) => void {
  const { t } = useTranslation();
  const [{ sound, notifications }] = usePreferences();
  const { state } = useLive();
  const now = useServerNow();

  useEffect(() => {
    if (!sound) return undefined;
    let rest = (): void => undefined;
    let isOver = false;
    void loadSound().then(({ readyForSound }) => {
      if (!isOver) rest = readyForSound();
    });
    return () => {
      isOver = true;
      rest();
    };
  }, [sound]);

  const tell = async (cue: Cue): Promise<void> => {
    if (sound) (await loadSound()).playCue(cue);
    if (!notifications) return;
    const { notify } = await import('../../cues/notification.js');
    if (cue === 'next') notify(t('queue.next'), state.title);
    else if (cue === 'called') notify(t('call.title'), state.title);
    else if (cue === 'turn') notify(t('floor.yours'), state.title);
  };
  return (saying) => {
    const cue = cueOf(saying, turnClock(state, now)?.phase ?? 'calm');
    if (cue !== null) void tell(cue);
  };
}
