import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../src/core/protocol/messages.js';
import type { PersonId, SessionId } from '../../../src/core/session/ids.js';
import { useServices } from '../app/services.js';
import { Draft } from '../live/draft.js';
import { DraftKeeper } from '../live/draft-keeper.js';
import { LiveSession } from '../live/live-session.js';
import type { LiveView } from '../live/live-view.js';
import { LiveWords } from '../live/live-words.js';
import { ReadingMark } from '../live/reading-mark.js';
import { browserTabs } from '../live/tabs.js';

/** What belongs to one person's stay in one session. */
export interface Stay {
  readonly session: LiveSession;
  readonly draft: Draft;
  readonly draftKeeper: DraftKeeper;
  readonly liveWords: LiveWords;
  readonly asideDraft: Draft;
  readonly readingMark: ReadingMark;
}

function after(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
}

/** Joins a session for as long as the page is open, on one connection. */
export function useLiveSession(id: SessionId, person: PersonId): { stay: Stay; view: LiveView } {
  const { store, newLine } = useServices();
  const { i18n } = useTranslation();
  const [stay] = useState<Stay>(() => {
    const place = `${person}:${id}`;
    const draft = new Draft(store, place);
    const asideDraft = new Draft(store, `${place}:aside`);
    const session = new LiveSession(id, person, {
      store,
      line: newLine(i18n.language as Language),
      now: () => Date.now(),
      newId: () => crypto.randomUUID(),
      after,
      gotDraft: (kept) => draftKeeper.joined(kept),
      giveBack: (command) => {
        if (command.type === 'Contribute' || command.type === 'Remark') draft.giveBack(command.text);
        else if (command.type === 'SayAside') asideDraft.giveBack(command.text);
      },
    });
    const draftKeeper = new DraftKeeper({
      store,
      place,
      draft,
      after,
      tabs: browserTabs(`draft-sent:${place}`),
      keep: (text, base) => session.keepDraft(text, base),
    });
    const send = (turn: number, text: string): void => session.showLive(turn, text);
    const liveWords = new LiveWords({ send, now: () => Date.now(), after });
    return { session, draft, draftKeeper, liveWords, asideDraft, readingMark: new ReadingMark(store, place) };
  });

  useEffect(() => {
    // In the next turn, so that an effect that is undone at once (StrictMode) opens no connection.
    const begin = setTimeout(() => stay.session.start(), 0);
    return () => {
      clearTimeout(begin);
      stay.session.stop();
      stay.draftKeeper.close();
      stay.liveWords.close();
    };
  }, [stay]);

  const view = useSyncExternalStore(stay.session.subscribe, stay.session.view);
  return { stay, view };
}
