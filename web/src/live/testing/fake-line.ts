import type {
  CommandAnswer,
  CommandMessage,
  HistoryAnswer,
  JoinMessage,
  KeepDraftAnswer,
  KeepDraftMessage,
  LiveDraftMessage,
} from '../../../../src/core/protocol/messages.js';
import type { Joining, Line, LineListener } from '../line.js';

/** A question that the test answers when it likes. */
export interface Asked<Message, Answer> {
  readonly message: Message;
  answer(answer: Answer): Promise<void>;
  /** No answer came in time, or the line went down. */
  fail(): Promise<void>;
}

/** A line in the hands of a test. */
export class FakeLine implements Line {
  readonly joins: Asked<JoinMessage, Joining>[] = [];
  readonly commands: Asked<CommandMessage, CommandAnswer>[] = [];
  retries = 0;
  isOpen = false;
  tell: LineListener = {
    up,
    down: up,
    refused: up,
    events: up,
    head: up,
    liveDraft: up,
    topics: up,
    cut: up,
  };

  open(listener: LineListener): void {
    this.tell = listener;
    this.isOpen = true;
  }

  close(): void {
    this.isOpen = false;
  }

  retry(): void {
    this.retries += 1;
  }

  join(message: JoinMessage): Promise<Joining> {
    return ask(this.joins, message);
  }

  command(message: CommandMessage): Promise<CommandAnswer> {
    return ask(this.commands, message);
  }

  /** What the server would answer to the next request for history. */
  page: HistoryAnswer = { ok: true, events: [], before: null };

  history(): Promise<HistoryAnswer> {
    return Promise.resolve(this.page);
  }

  /** What was to be kept. */
  readonly drafts: KeepDraftMessage[] = [];
  /** What was shown while it was written. */
  readonly live: LiveDraftMessage[] = [];

  keepDraft(message: KeepDraftMessage): Promise<KeepDraftAnswer> {
    this.drafts.push(message);
    return Promise.resolve({ ok: true, kept: true, version: this.drafts.length });
  }

  showLive(message: LiveDraftMessage): void {
    this.live.push(message);
  }
}

function up(): void {
  // Nobody listens yet.
}

function ask<Message, Answer>(asked: Asked<Message, Answer>[], message: Message): Promise<Answer> {
  return new Promise((resolve, reject) => {
    asked.push({
      message,
      answer: async (answer) => {
        resolve(answer);
        await settled();
      },
      fail: async () => {
        reject(new Error('no answer'));
        await settled();
      },
    });
  });
}

/** Lets everything that follows from an answer happen. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
}
