import { useLive } from '../session/live-context.js';
import { AgendaPanel } from './agenda/agenda-panel.js';
import styles from './console.module.css';
import { PollTools } from './polls/poll-tools.js';
import { PromptTools } from './prompt-tools.js';
import { SessionTools } from './session-tools.js';

/** The course of the session: its agenda, what is asked, and the session itself. Who speaks stands in the console. */
export function CourseTools() {
  const { state } = useLive();
  return (
    <div className={styles['course']}>
      <AgendaPanel />
      <PromptTools />
      {state.phase.name === 'planned' ? null : <PollTools />}
      <SessionTools />
    </div>
  );
}
