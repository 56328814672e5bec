import type { CommandAnswer } from '../../../src/core/protocol/messages.js';
import type { Refusal } from '../../../src/core/protocol/refusals.js';
import type { PersonCommand } from '../../../src/core/session/commands.js';
import type { CommandId, Millis } from '../../../src/core/session/ids.js';
import { isFinal, isPassing } from './final-refusals.js';
import type { Outbox, Outgoing } from './outbox.js';

/** What the sender works with. */
export interface SenderPorts {
  ask(command: PersonCommand & { readonly id: CommandId }): Promise<CommandAnswer>;
  after(ms: Millis, act: () => void): () => void;
  changed(): void;
  accepted(): void;
  refused(command: PersonCommand, refusal: Refusal): void;
  /** The server no longer lets this person in: what is left stays in the outbox. */
  shut(refusal: Refusal): void;
}

const AGAIN_MS = 1_000;

/**
 * Empties the outbox, one command after the other, so that what a person said stays in the order in
 * which they said it. A command without an answer is sent again with the same id.
 */
export class Sender {
  private isOpen = false;
  private isBusy = false;
  private cancelWait: (() => void) | null = null;

  constructor(
    private readonly outbox: Outbox,
    private readonly ports: SenderPorts,
  ) {}

  /** The line is up and the session joined. */
  resume(): void {
    this.isOpen = true;
    this.run();
  }

  /** The line is down: what is under way may have arrived or not, and will be sent again. */
  pause(): void {
    this.isOpen = false;
    this.cancelWait?.();
    this.cancelWait = null;
  }

  /** Sends the first command, if nothing else is under way. */
  run(): void {
    const item = this.outbox.first();
    if (!this.isOpen || this.isBusy || this.cancelWait !== null || item === null) return;
    this.isBusy = true;
    this.mark(item, 'sending');
    void this.ports
      .ask({ ...item.command, id: item.id })
      .catch(() => null)
      .then((answer) => {
        this.isBusy = false;
        this.settle(item, answer);
        this.run();
      });
  }

  private settle(item: Outgoing, answer: CommandAnswer | null): void {
    if (answer === null) {
      this.mark(item, 'unsent');
      this.wait(AGAIN_MS);
    } else if (answer.ok) {
      this.outbox.mark(item.id, { step: 'accepted', seq: answer.seq });
      this.ports.changed();
      this.ports.accepted();
    } else if (isPassing(answer.code)) {
      this.mark(item, 'unsent');
      this.wait(answer.retryAfterMs ?? AGAIN_MS);
    } else if (isFinal(answer.code)) {
      this.mark(item, 'unsent');
      this.pause();
      this.ports.shut(answer);
    } else {
      this.outbox.remove(item.id);
      this.ports.changed();
      this.ports.refused(item.command, answer);
    }
  }

  private mark(item: Outgoing, step: 'sending' | 'unsent'): void {
    this.outbox.mark(item.id, { step });
    this.ports.changed();
  }

  private wait(ms: Millis): void {
    if (!this.isOpen) return;
    this.cancelWait = this.ports.after(ms, () => {
      this.cancelWait = null;
      this.run();
    });
  }
}
