import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Replica } from '../../../src/core/replica.js';
import { decideTakingPart, type TakingPart } from '../../../src/core/session/decide-taking-part.js';
import type { Decision } from '../../../src/core/session/decision.js';
import type { Millis, PersonId } from '../../../src/core/session/ids.js';
import type { SessionState } from '../../../src/core/session/state.js';
import type { Viewer } from '../../../src/core/views/audience.js';
import type { Draft } from '../live/draft.js';
import type { DraftKeeper } from '../live/draft-keeper.js';
import type { LiveWords } from '../live/live-words.js';
import type { LiveSession } from '../live/live-session.js';
import type { LiveView } from '../live/live-view.js';
import type { ReadingMark } from '../live/reading-mark.js';

/** A joined session as its page needs it. */
export interface Live {
  readonly session: LiveSession;
  readonly view: LiveView;
  readonly replica: Replica;
  readonly state: SessionState;
  readonly you: Viewer;
  readonly draft: Draft;
  readonly draftKeeper: DraftKeeper;
  readonly liveWords: LiveWords;
  readonly asideDraft: Draft;
  readonly readingMark: ReadingMark;
}

const LiveContext = createContext<Live | null>(null);

/** Provides the joined session to the parts of its page. */
export const LiveProvider = LiveContext.Provider;

/** The session of this page. */
export function useLive(): Live {
  const live = useContext(LiveContext);
  if (live === null) throw new Error('useLive outside LiveProvider');
  return live;
}

/** The server's time, once a second. */
export function useServerNow(): Millis {
  const { ticker } = useLive().session;
  return useSyncExternalStore(ticker.subscribe, ticker.now);
}

/**
 * What the rules say to a command before it is sent: the same decision that the server asks for. Here for what
 * takes part; the console asks the whole of `decide` (web/src/console/use-whole-verdict.ts).
 */
export function useVerdict(): (command: TakingPart) => Decision {
  const { state, you } = useLive();
  const at = useServerNow();
  return (command) => decideTakingPart(state, { ...command, by: you, at });
}

/** How people are called on this page. */
export function usePersonName(): (person: PersonId | null) => string {
  const { state, replica } = useLive();
  const { version } = replica;
  return useCallback(
    (person) => (person === null ? '' : (state.people.get(person)?.name ?? '')),
    // The people are in a map that changes in place; the version says when.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [state, version],
  );
}
