import type { CommandOf } from './commands.js';
import { accept, type Decision } from './decision.js';
import { refuseUnlessRunning } from './phase.js';
import { giverOf, refuseUnlessSpeaker } from './rights.js';
import { TOPIC_TITLE_LIMIT } from './settings.js';
import type { SessionState } from './state.js';
import { cleanLine } from './text.js';

/** Records that somebody who is here proposed a topic; it takes no turn (T2). */
export function proposeTopic(state: SessionState, command: CommandOf<'ProposeTopic'>): Decision {
  const refused = refuseUnlessRunning(state) ?? refuseUnlessSpeaker(state, giverOf(command));
  if (refused) return refused;
  const title = cleanLine(command.title, TOPIC_TITLE_LIMIT);
  if (!title.ok) return title;
  return accept({ type: 'TopicProposed', topic: command.topic, words: { title: title.text } });
}
