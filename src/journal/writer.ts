import type { Seq, SessionId } from '../core/session/ids.js';
import type { SessionState } from '../core/session/state.js';
import { Announcer, type CommittedListener } from './announcer.js';
import { Batch, type CommittedEvents, type Job } from './batch.js';
import type { Domain } from './domain.js';
import type { EventLog } from './event-log.js';
import type { RecentEvents } from './recent-events.js';
import { SessionSlots } from './session-slots.js';
import type { Read, Slot } from './slot.js';
import { refused, type Outcome, type Submission } from './submission.js';

const MAX_BATCH = 2_000;
const CHECKPOINT_EVERY = 1_000;

/** What a writer stands on. */
export interface WriterParts {
  readonly log: EventLog;
  readonly domain: Domain;
  /** Makes a new salt for words. */
  readonly salt: () => string;
  /** Called once when the log could not be written: end the process, the next start recovers from disk. */
  readonly onFatal: (error: unknown) => void;
  /** Called for every throw that is a bug: in the rules, in a listener, in the callback of an answer. */
  readonly onBug: (error: unknown) => void;
  /** The most commands, and about the most events, in one append; 2,000 unless told otherwise. */
  readonly maxBatch?: number;
}

/** The writer has stopped, by a failure of the log or since the program ends. */
export class WriterStopped extends Error {
  constructor(cause: unknown) {
    super('the log is not written any more', { cause });
    this.name = 'WriterStopped';
  }
}

/**
 * The one writer of a log. Commands that arrive while an append is on its way are decided together
 * when it is done, and stored by the next one. `idle` nothing to do · `scheduled` a batch begins
 * with the next turn of the event loop · `storing` memory is ahead of the disk · `settling` both
 * are equal, and everybody is being told.
 */
export class Writer {
  private readonly slots: SessionSlots;
  private readonly announcer: Announcer;
  private readonly errands = new Set<Promise<void>>();
  private phase: 'idle' | 'scheduled' | 'storing' | 'settling' = 'idle';
  private queue: Job[] = [];
  private reads: Read[] = [];
  private stopped: WriterStopped | null = null;
  private isClosing = false;
  private whenAtRest: (() => void)[] = [];

  constructor(private readonly parts: WriterParts) {
    this.announcer = new Announcer(parts.onBug);
    this.slots = new SessionSlots(parts.log, parts.domain, {
      onFolded: (slot) => this.resume(slot),
      onLost: (slot, error) => this.giveUp(slot, error),
    });
  }

  /**
   * Makes a session ready, from its log; one without events is ready for its first command. Does
   * nothing when it is ready already.
   * @throws LogDamaged when its chain does not verify · WriterStopped
   */
  open(session: SessionId): Promise<void> {
    if (this.isClosing || this.stopped !== null)
      return Promise.reject(this.stopped ?? new WriterStopped(null));
    return this.slots.open(session);
  }

  /**
   * Takes a command, in the order of the calls. `answer` is called once, later: after the commit
   * where it was accepted, with a code where it was not (`not-found`: the session is not open here;
   * `conflict`: the id belongs to another command; `storage`: the log is not written any more, and
   * whether this command was stored will be known after a restart; `internal`: a bug).
   */
  submit(submission: Submission, answer: (outcome: Outcome) => void): void {
    const job = { submission, answer };
    if (this.isClosing || this.stopped !== null) {
      queueMicrotask(() => this.announcer.answer(job, refused('storage')));
      return;
    }
    this.queue.push(job);
    this.schedule();
  }

  /** As `submit`; the promise never rejects. */
  submitAndWait(submission: Submission): Promise<Outcome> {
    return new Promise((resolve) => this.submit(submission, resolve));
  }

  /** Calls a listener after each commit, when all answers of its batch are given. Returns how to end that. */
  onCommitted(listener: CommittedListener): () => void {
    return this.announcer.listen(listener);
  }

  /**
   * Looks at a session in a moment in which memory shows exactly what is committed and told to the
   * listeners. `look` must not wait, and must copy what it wants to keep.
   * @throws Error when the session is not open · WriterStopped · what `look` throws
   */
  read<T>(session: SessionId, look: (state: SessionState, recent: RecentEvents) => T): Promise<T> {
    return new Promise((resolve, reject) => {
      this.takeRead({ session, look: (state, recent) => resolve(look(state, recent)), fail: reject });
    });
  }

  /** Erases the words of an event from the log and from memory; resolves when both are done. */
  async eraseWords(session: SessionId, seq: Seq): Promise<void> {
    await this.parts.log.eraseWords(session, seq);
    const slot = this.slots.get(session);
    if (slot === undefined) return;
    this.slots.markStale(slot);
    if (!this.isBusy) this.refoldStale();
    await this.read(session, () => undefined);
  }

  /** Takes nothing more, finishes what was taken, and resolves when all is on disk and told. */
  async close(): Promise<void> {
    this.isClosing = true;
    await this.slots.allOpened();
    while (this.stopped === null && !this.isAtRest) {
      await new Promise<void>((resolve) => this.whenAtRest.push(resolve));
    }
    this.stopped ??= new WriterStopped(null);
  }

  /** Memory is, or may be, ahead of what is committed and told. */
  private get isBusy(): boolean {
    return this.phase === 'storing' || this.phase === 'settling';
  }

  private get isAtRest(): boolean {
    return this.phase === 'idle' && this.queue.length === 0 && this.errands.size === 0;
  }

  private schedule(): void {
    if (this.phase !== 'idle' || this.queue.length === 0) return;
    this.phase = 'scheduled';
    // Not at once: what else arrives in this turn of the event loop goes into the same append.
    setImmediate(() => void this.cycle());
  }

  private async cycle(): Promise<void> {
    if (this.stopped !== null) return;
    this.phase = 'storing';
    const batch = this.decideBatch();
    const failure = await this.store(batch);
    // It can have stopped meanwhile, by a checkpoint: then nothing is acknowledged any more, either.
    if (failure === null && this.stopped === null) return this.settle(batch);
    this.announcer.refuse(batch.jobs());
    if (failure !== null) this.fail(failure.error);
  }

  private async store(batch: Batch): Promise<{ readonly error: unknown } | null> {
    try {
      if (batch.rows.length > 0) await this.parts.log.append(batch.rows, batch.boxes);
      return null;
    } catch (error) {
      return { error };
    }
  }

  private decideBatch(): Batch {
    const batch = new Batch();
    const { maxBatch = MAX_BATCH } = this.parts;
    let taken = 0;
    for (const job of this.queue) {
      if (taken === maxBatch || batch.rows.length >= maxBatch) break;
      this.decideJob(job, batch);
      taken++;
    }
    this.queue = this.queue.slice(taken);
    return batch;
  }

  private decideJob(job: Job, batch: Batch): void {
    const slot = this.slots.get(job.submission.session);
    if (slot === undefined) return batch.refuse(job, 'not-found');
    if (!slot.isReady) return void slot.jobs.push(job);
    try {
      batch.add(job, slot.live.take(job.submission, this.parts.salt));
    } catch (error) {
      this.slots.markStale(slot);
      this.parts.onBug(error);
      batch.refuse(job, 'internal');
    }
  }

  /** All of the batch is on disk: tell everybody, in this order. */
  private settle(batch: Batch): void {
    this.phase = 'settling';
    for (const { job, outcome } of batch.answers) this.announcer.answer(job, outcome);
    this.tell(batch);
    this.phase = 'idle';
    this.refoldStale();
    for (const read of this.takeReads()) this.takeRead(read);
    this.goOn();
  }

  private tell(batch: Batch): void {
    const committed: CommittedEvents[] = [];
    for (const session of batch.sessions()) {
      const slot = this.slots.get(session);
      if (slot?.isReady !== true) {
        if (slot !== undefined) slot.untold = batch;
        continue;
      }
      const events = batch.committed(session, slot.live.state);
      if (events !== null) committed.push(events);
      this.noteVerified(slot);
    }
    this.announcer.announce(committed);
  }

  private goOn(): void {
    this.schedule();
    if (!this.isAtRest && this.stopped === null) return;
    const waiting = this.whenAtRest;
    this.whenAtRest = [];
    for (const resolve of waiting) resolve();
  }

  private refoldStale(): void {
    for (const folding of this.slots.refoldStale()) this.runErrand(folding);
  }

  /** A session that was folded anew goes on with what came in meanwhile. */
  private resume(slot: Slot): void {
    if (this.stopped !== null) return;
    const untold = slot.untold?.committed(slot.live.id, slot.live.state) ?? null;
    slot.untold = null;
    if (untold !== null) this.announcer.announce([untold]);
    for (const read of slot.takeReads()) this.takeRead(read);
    this.queue = [...slot.takeJobs(), ...this.queue]; // they were there before all that waits in the queue
  }

  private giveUp(slot: Slot, error: unknown): void {
    this.parts.onBug(error);
    for (const job of slot.takeJobs()) this.announcer.answer(job, refused('internal'));
    for (const read of slot.takeReads()) read.fail(error as Error);
  }

  private takeReads(): readonly Read[] {
    const reads = this.reads;
    this.reads = [];
    return reads;
  }

  private takeRead(read: Read): void {
    const slot = this.slots.get(read.session);
    if (this.stopped !== null) read.fail(this.stopped);
    else if (slot === undefined) read.fail(new Error(`session ${read.session} is not open`));
    else if (!slot.isReady) slot.reads.push(read);
    else if (this.isBusy) this.reads.push(read);
    else slot.show(read);
  }

  private noteVerified(slot: Slot): void {
    const { head, verified } = slot.live;
    if (head.seq - verified < CHECKPOINT_EVERY) return;
    slot.live.verified = head.seq;
    this.runErrand(this.parts.log.saveCheckpoint(head).catch((error: unknown) => this.fail(error)));
  }

  /** Work beside the cycle, which `close` waits for. */
  private runErrand(work: Promise<void>): void {
    const errand = work.finally(() => {
      this.errands.delete(errand);
      this.goOn();
    });
    this.errands.add(errand);
  }

  /** Nothing is acknowledged after this. */
  private fail(error: unknown): void {
    if (this.stopped !== null) return;
    this.stopped = new WriterStopped(error);
    const slots = this.slots.all();
    for (const read of [...slots.flatMap((slot) => slot.takeReads()), ...this.takeReads()])
      read.fail(this.stopped);
    this.announcer.refuse([...slots.flatMap((slot) => slot.takeJobs()), ...this.queue]);
    this.queue = [];
    this.goOn();
    this.parts.onFatal(error);
  }
}
