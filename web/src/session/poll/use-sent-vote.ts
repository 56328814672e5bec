import type { Seq } from '../../../../src/core/session/ids.js';
import { useLive } from '../live-context.js';

/** Whether a vote of mine in this poll is on its way. */
export function useSentVote(poll: Seq): boolean {
  const { outbox } = useLive().view;
  return outbox.some(({ command }) => command.type === 'Vote' && command.poll === poll);
}
