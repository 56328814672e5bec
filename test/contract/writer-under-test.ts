import { setImmediate } from 'node:timers/promises';
import type { CommandBody } from '../../src/core/session/commands.js';
import type { Actor, CommandId, Millis, SessionId } from '../../src/core/session/ids.js';
import type { EdgeCode } from '../../src/core/protocol/refusals.js';
import { DEFAULT_SETTINGS } from '../../src/core/session/settings.js';
import { CORE, type Domain } from '../../src/journal/domain.js';
import type { EventLog } from '../../src/journal/event-log.js';
import type { Outcome, Submission } from '../../src/journal/submission.js';
import { Writer } from '../../src/journal/writer.js';

/** People of the tests. */
export const ANN: Actor = { person: 'ann', role: 'participant' };
export const MOD: Actor = { person: 'mod', role: 'moderator' };

/** A writer over a log, with what it reports, and short ways to give commands. */
export class WriterUnderTest {
  readonly bugs: unknown[] = [];
  readonly fatal: unknown[] = [];
  readonly writer: Writer;
  private salts = 0;

  constructor(log: EventLog, options: { readonly domain?: Domain; readonly maxBatch?: number } = {}) {
    this.writer = new Writer({
      log,
      domain: options.domain ?? CORE,
      salt: () => `salt-${++this.salts}`,
      onBug: (error) => this.bugs.push(error),
      onFatal: (error) => this.fatal.push(error),
      ...(options.maxBatch === undefined ? {} : { maxBatch: options.maxBatch }),
    });
  }

  /** A session in which everybody may speak: planned, open, Ann is there. Its log has 3 events. */
  async openSession(session: SessionId): Promise<void> {
    await this.writer.open(session);
    await this.give(session, PLAN(session), MOD);
    await this.give(session, { type: 'OpenSession' }, MOD);
    await this.give(
      session,
      { type: 'Arrive', person: 'ann', role: 'participant', name: 'Ann', unit: '' },
      'server',
    );
  }

  /** Gives a command without an id. */
  give(
    session: SessionId,
    content: CommandBody,
    actor: Actor | EdgeCode,
    at: Millis = 1_000,
  ): Promise<Outcome> {
    return this.writer.submitAndWait({ session, command: null, content, actor: () => actor, at });
  }
}

/** Ann says something in session `s1`, under a command id of her own. */
export function saying(
  text: string,
  command: CommandId | null = null,
  session: SessionId = 's1',
): Submission {
  return { session, command, content: { type: 'Contribute', text, turn: null }, actor: () => ANN, at: 2_000 };
}

/** Lets everything that can go on without the log go on. */
export async function turns(count = 5): Promise<void> {
  for (let i = 0; i < count; i++) await setImmediate();
}

const PLAN = (session: SessionId): CommandBody => ({
  type: 'PlanSession',
  session,
  network: 'n1',
  title: 'A title',
  startsAt: 0,
  mode: 'open',
  settings: DEFAULT_SETTINGS,
});
