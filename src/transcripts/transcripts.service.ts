import { Injectable } from '@nestjs/common';
import type { Language } from '../core/protocol/messages.js';
import type { NetworkId, PersonId, Seq, SessionId } from '../core/session/ids.js';
import { TranscriptFold, type Transcript } from '../core/views/transcript.js';
import type { Viewer } from '../core/views/audience.js';
import { decodeEvent } from '../journal/encoding.js';
import { EventLog, type StoredEvent } from '../journal/event-log.js';
import { NetworksService } from '../networks/networks.service.js';
import { AccessService } from '../people/access.service.js';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config.js';
import { Refused } from '../platform/refused.js';
import { EXPORT_FORMAT, EXPORT_VERSION, eventLine, headerLine } from './export-format.js';
import { attachment } from './file-name.js';
import { markdownOf } from './transcript-markdown.js';
import { TranscriptSource } from './transcript-source.service.js';

/** Events that are read at once: what a download holds in memory, however long the session was. */
const PAGE = 500;

/** A file to download. */
export interface Download<Content> {
  /** The `Content-Disposition` header. */
  readonly disposition: string;
  readonly content: Content;
}

/** The records of sessions, to read and to take away. */
@Injectable()
export class TranscriptsService {
  constructor(
    private readonly access: AccessService,
    private readonly source: TranscriptSource,
    private readonly networks: NetworksService,
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** The transcript as the caller may see it. */
  async read(caller: PersonId, session: SessionId): Promise<Transcript> {
    const role = this.access.mustRead(caller, this.networkOf(session));
    return this.fold(session, { person: caller, role });
  }

  /** The same as a document. */
  async markdown(caller: PersonId, session: SessionId, language: Language): Promise<Download<string>> {
    const network = this.networkOf(session);
    const role = this.access.mustRead(caller, network);
    const transcript = await this.fold(session, { person: caller, role });
    const title = this.networks.network(network)?.title ?? { pl: '', en: '' };
    return {
      disposition: attachment(transcript.title ?? '', transcript.startsAt, 'md'),
      content: markdownOf(transcript, title, { language, timeZone: this.config.timeZone }),
    };
  }

  /**
   * All that is stored of a session, line by line, for who answers for it: also what is hidden, but not the words
   * that wait for a reveal (T46b). They read as erased: their digests remain, and the chain verifies. Ends
   * with the event that was the last when it began, so that it is a whole even while the session goes on.
   */
  async lines(caller: PersonId, session: SessionId): Promise<Download<AsyncIterable<string>>> {
    const network = this.networkOf(session);
    this.access.mustModerate(caller, network);
    const head = await this.headOf(session);
    const [plan] = await this.log.read(session, { limit: 1 });
    const planned = plan === undefined ? null : decodeEvent(plan);
    const title = planned?.type === 'SessionPlanned' ? (planned.words?.title ?? null) : null;
    const header = headerLine({
      format: EXPORT_FORMAT,
      version: EXPORT_VERSION,
      epoch: this.log.epoch,
      session,
      network,
      title,
      head: head.seq,
      hash: head.hash,
      exportedAt: this.clock.now(),
    });
    const disposition = attachment(title ?? '', planned?.at ?? 0, 'jsonl');
    return { disposition, content: this.linesUpTo(session, head.seq, header) };
  }

  private async *linesUpTo(session: SessionId, head: Seq, header: string): AsyncIterable<string> {
    yield header;
    // Asked after the head was read: nothing up to there can be sealed later.
    const sealed = this.source.sealedIn(session);
    const line = (row: StoredEvent) => eventLine(sealed.has(row.seq) ? { ...row, words: null } : row);
    for await (const page of this.pages(session, head)) yield page.map(line).join('');
  }

  private async fold(session: SessionId, viewer: Viewer): Promise<Transcript> {
    const fold = new TranscriptFold(viewer);
    const { seq } = await this.headOf(session);
    for await (const page of this.pages(session, seq)) {
      for (const row of page) fold.add(decodeEvent(row));
    }
    const refused = fold.refused;
    if (refused) throw new Refused(refused.code, refused.details);
    return fold.result();
  }

  private async *pages(session: SessionId, head: Seq): AsyncIterable<readonly StoredEvent[]> {
    for (let after = 0; after < head;) {
      const page = await this.log.read(session, { after, before: head + 1, limit: PAGE });
      const last = page.at(-1);
      if (last === undefined) throw new Error(`the log of ${session} ends before its head`);
      yield page;
      after = last.seq;
    }
  }

  private async headOf(session: SessionId): Promise<StoredEvent> {
    const [last] = await this.log.read(session, { end: 'last', limit: 1, words: 'none' });
    if (last === undefined) throw new Refused('not-found');
    return last;
  }

  private networkOf(session: SessionId): NetworkId {
    const network = this.source.networkOf(session);
    if (network === null) throw new Refused('not-found');
    return network;
  }
}
