import type { Seq } from '../core/session/ids.js';
import type { StoredEvent } from '../journal/event-log.js';
import { eventHash, GENESIS, wordsDigest } from '../journal/hash-chain.js';
import { EXPORT_VERSION, eventLine, headerLine, type ExportHeader } from './export-format.js';
import type { Line } from './lines-of.js';
import { readEvent, readHeader } from './read-lines.js';

/** What a verification found. */
export interface Verdict {
  /** One sentence each, beginning with the place. Empty: the file is what was written. */
  readonly faults: readonly string[];
  readonly events: number;
  /** Texts that were erased on request; the chain holds without them. */
  readonly erased: number;
  readonly header: ExportHeader | null;
}

/**
 * Verifies an exported transcript line by line. It goes on after a fault, so that every place that
 * was touched is told, and says each fault once.
 */
export class TranscriptVerifier {
  private readonly faults: string[] = [];
  private header: ExportHeader | null = null;
  private line = 0;
  private events = 0;
  private erased = 0;
  /** The last event of the file; null before the first. */
  private last: StoredEvent | null = null;
  /** The greatest seq so far, so that an event that comes too late is told from one that is missing. */
  private greatest: Seq = 0;
  /** Whether the line before could be read, so that the next can be held against it. */
  private isLinked = true;

  /** Reads the next line. Returns false when reading on makes no sense. */
  read(text: Line): boolean {
    this.line += 1;
    if (this.line === 1) return this.readHeader(text);
    const event = text === null ? null : readEvent(text);
    if (text === null || event === null) {
      this.faults.push(`line ${this.line}: this is not an event of a transcript`);
      this.isLinked = false;
      return true;
    }
    // A second value under the same name would be read over: only the very bytes that are exported count.
    if (eventLine(event) !== `${text}\n`) {
      this.faults.push(`line ${this.line}: it is not written the way Krąg writes it`);
    }
    this.verify(event);
    this.last = event;
    this.greatest = Math.max(this.greatest, event.seq);
    this.isLinked = true;
    this.events += 1;
    if (event.wordsDigest !== null && event.words === null) this.erased += 1;
    return true;
  }

  /** To be called after the last line. */
  end(): Verdict {
    const { header, last } = this;
    if (this.line === 0) this.faults.push('line 1: the file is empty');
    if (header !== null) {
      if (this.greatest < header.head) {
        this.faults.push(
          `seq ${spanOf(this.greatest + 1, header.head)}: missing at the end; the header promises events up to ${header.head}`,
        );
      } else if (last?.seq !== header.head) {
        this.faults.push(
          `header: it names ${header.head} as the last event, the file ends with ${last?.seq ?? 0}`,
        );
      } else if (last.hash !== header.hash) {
        this.faults.push(`header: its hash is not that of the last event, seq ${header.head}`);
      }
    }
    return { faults: this.faults, events: this.events, erased: this.erased, header };
  }

  private readHeader(text: Line): boolean {
    const header = text === null ? null : readHeader(text);
    if (text === null || header === null) {
      this.faults.push('line 1: this is not the header of a Krąg transcript');
      return false;
    }
    const version: number = header.version;
    if (version !== EXPORT_VERSION) {
      this.faults.push(
        `line 1: the format has version ${version}; this program knows version ${EXPORT_VERSION}`,
      );
      return false;
    }
    if (headerLine(header) !== `${text}\n`)
      this.faults.push('line 1: it is not written the way Krąg writes it');
    this.header = header;
    return true;
  }

  private verify(event: StoredEvent): void {
    const tell = (fault: string): void => void this.faults.push(`seq ${event.seq}: ${fault}`);
    this.verifyPlace(event, tell);
    if (event.session !== this.header?.session) tell('it belongs to another session than the header names');
    if (eventHash(event) !== event.hash) tell('it is not what was written; its hash differs');
    if (event.words === null) return this.verifyAgainstHeader(event, tell);
    if (event.wordsDigest === null) tell('it has words, but its kind has none');
    else if (wordsDigest(event.words) !== event.wordsDigest) {
      tell('its words are not those that were written; their digest differs');
    }
    this.verifyAgainstHeader(event, tell);
  }

  private verifyPlace(event: StoredEvent, tell: (fault: string) => void): void {
    const { seq } = event;
    const before = this.last ?? GENESIS;
    if (seq <= this.greatest) return tell(`doubled or out of order, on line ${this.line}`);
    // What could not be read is told already; it may well be what is missing here.
    const missing = seq - this.greatest - 1 - (this.isLinked ? 0 : 1);
    if (missing > 0)
      this.faults.push(`seq ${spanOf(this.greatest + 1, seq - 1)}: missing before line ${this.line}`);
    if (event.at < before.at) tell('its time is before that of the event before it');
    if (this.isLinked && seq === before.seq + 1 && event.previousHash !== before.hash) {
      tell('it does not follow from the event before it; their hashes differ');
    }
  }

  /** The chain does not bind the header, but the first event says the same. */
  private verifyAgainstHeader(event: StoredEvent, tell: (fault: string) => void): void {
    if (event.seq !== 1 || this.header === null) return;
    if (event.type !== 'SessionPlanned') return tell('a transcript begins with the plan of its session');
    const { network, title } = this.header;
    if (valueIn(event.body, 'network') !== network) tell('the header names another network');
    const words = event.words === null ? null : valueIn(event.words.json, 'title');
    if (words !== title) tell('the header gives another title');
  }
}

function spanOf(from: Seq, to: Seq): string {
  return from === to ? `${from}` : `${from} to ${to}`;
}

function valueIn(json: string, key: string): unknown {
  try {
    return (JSON.parse(json) as Record<string, unknown> | null)?.[key];
  } catch {
    return undefined;
  }
}
