import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { refuseLiveDraft } from '../../../../src/core/session/live-draft.js';
import { Button } from '../../ui/button.js';
import { useLive } from '../live-context.js';

/** In my turn: lets the others see my words while I write them, if I want that; asked anew in each turn (T16). */
export function LiveSwitch({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const { state, you, liveWords } = useLive();
  const shownIn = useSyncExternalStore(liveWords.subscribe, liveWords.shownIn);
  const turn = state.turn?.person === you.person ? state.turn.id : null;
  const isOn = turn !== null && shownIn === turn;
  useEffect(() => () => liveWords.leave(), [liveWords, turn]);
  useEffect(() => {
    if (turn !== null) liveWords.write(turn, text);
  }, [liveWords, turn, text]);
  if (turn === null || refuseLiveDraft(state, you.person, turn)) return null;
  return (
    <Button size="small" onPress={() => liveWords.switch(turn, text, !isOn)}>
      {t(isOn ? 'composer.liveOff' : 'composer.liveOn')}
    </Button>
  );
}
