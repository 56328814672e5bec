import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '../../app/services.js';
import { useFormats } from '../../texts/use-formats.js';
import { useLive } from '../live-context.js';
import { useChoiceNames } from '../timeline/use-poll-words.js';
import { linesOf } from './poll-lines.js';
import { pollFactsOf, pollSayings, type PollFacts, type PollSaying } from './poll-news.js';

/** Tells a screen reader, once each, that a poll has begun, ended, and what came of it. */
export function usePollNews(): void {
  const { t } = useTranslation('polls');
  const { announcer } = useServices();
  const formats = useFormats();
  const { state, view, you } = useLive();
  const { poll } = state;
  const name = useChoiceNames({ kind: poll?.kind ?? 'single', options: poll?.options ?? [] });
  const before = useRef<PollFacts | null>(null);

  const say = useEffectEvent((saying: PollSaying): void => {
    if (saying === 'opened') {
      const question = poll?.question ?? '';
      announcer.say(t(poll?.secret ? 'news.openedSecret' : 'news.opened', { question }));
    } else if (saying === 'shown') {
      const lines = poll?.tally == null ? [] : linesOf(poll.tally);
      const said = lines.map(
        ({ choice, count }) => `${choice === null ? t('results.blank') : name(choice)} ${count}`,
      );
      announcer.say(t('news.shown', { results: formats.list(said) }));
    } else {
      announcer.say(t(`news.${saying}`));
    }
  });

  useEffect(() => {
    const facts = pollFactsOf(poll, poll?.votes.has(you.person) ?? false);
    const sayings = pollSayings(before.current, facts);
    before.current = facts;
    sayings.forEach(say);
  }, [poll, you.person, view.revision]);
}
