import { randomUUID } from 'node:crypto';
import type { EventBody, SessionEvent } from '../../../src/core/session/events.js';
import { DEFAULT_SETTINGS } from '../../../src/core/session/settings.js';
import { encodeEvent } from '../../../src/journal/encoding.js';
import type { EventLog, StoredEvent } from '../../../src/journal/event-log.js';
import { GENESIS } from '../../../src/journal/hash-chain.js';
import type {
  AgendaListener,
  MeetingRecord,
  ProposalMade,
  TopicMeeting,
} from '../../../src/topics/meeting-record.service.js';
import { TranscriptSource } from '../../../src/transcripts/transcript-source.service.js';

/** Sessions that nobody holds: written straight into the log. */
export class FakeSessions extends TranscriptSource implements MeetingRecord {
  /** What was to be noted in the records of meetings. */
  readonly proposals: { readonly by: string; readonly proposal: ProposalMade }[] = [];
  /** By session: the posts that nobody may read yet (T46b). */
  readonly sealed = new Map<string, ReadonlySet<number>>();
  /** By topic: the meetings that have it on their agenda. */
  readonly meetings = new Map<string, readonly TopicMeeting[]>();
  /** What a meeting would call when it has taken a step with a topic. */
  step: AgendaListener = () => undefined;
  private readonly networks = new Map<string, string>();

  constructor(private readonly log: EventLog) {
    super();
  }

  override networkOf(session: string): string | null {
    return this.networks.get(session) ?? null;
  }

  override sealedIn(session: string): ReadonlySet<number> {
    return this.sealed.get(session) ?? new Set();
  }

  noteProposal(by: string, proposal: ProposalMade): Promise<void> {
    this.proposals.push({ by, proposal });
    return Promise.resolve();
  }

  onAgendaStep(listener: AgendaListener): void {
    this.step = listener;
  }

  meetingsAbout(): ReadonlyMap<string, readonly TopicMeeting[]> {
    return this.meetings;
  }

  /** A session of this network in which this happened after it was planned. */
  async hold(
    network: string,
    title: string,
    bodies: readonly (EventBody & { readonly by?: string | null })[],
  ): Promise<string> {
    const session = randomUUID();
    const planned: EventBody = {
      type: 'SessionPlanned',
      session,
      network,
      startsAt: Date.UTC(2026, 4, 4, 16),
      settings: DEFAULT_SETTINGS,
      mode: 'open',
      words: { title },
    };
    const rows: StoredEvent[] = [];
    for (const body of [planned, ...bodies]) {
      const seq = rows.length + 1;
      const event: SessionEvent = { by: null, ...body, seq, at: Date.UTC(2026, 4, 4, 16) + seq * 1_000 };
      const previousHash = rows.at(-1)?.hash ?? GENESIS.hash;
      rows.push(encodeEvent(event, { session, cause: null, previousHash, salt: () => 'ab'.repeat(16) }));
    }
    await this.log.append(rows);
    this.networks.set(session, network);
    return session;
  }
}
