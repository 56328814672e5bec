import type { KeepDraftAnswer } from '../../../src/core/protocol/messages.js';
import { Draft } from './draft.js';
import { DraftKeeper } from './draft-keeper.js';
import { memoryStore, type KeyValueStore } from './storage.js';

/** The server's side of one draft. */
class FakeServer {
  kept: { text: string; version: number } | null = null;
  isDown = false;

  keep(text: string, base: number): KeepDraftAnswer | null {
    if (this.isDown) return null;
    if (this.kept !== null && this.kept.version !== base && this.kept.text !== text)
      return { ok: true, kept: false, draft: this.kept };
    const version = Math.max(base, this.kept?.version ?? 0) + 1;
    this.kept = text === '' ? null : { text, version };
    return { ok: true, kept: true, version: text === '' ? 0 : version };
  }
}

/** One device of a person. */
class Device {
  readonly draft: Draft;
  readonly keeper: DraftKeeper;
  private timers: (() => void)[] = [];

  constructor(
    private readonly server: FakeServer,
    store: KeyValueStore = memoryStore(),
  ) {
    this.draft = new Draft(store, 'anna:1');
    this.keeper = new DraftKeeper({
      store,
      place: 'anna:1',
      draft: this.draft,
      keep: (text, base) => Promise.resolve(server.keep(text, base)),
      after: (_ms, act) => {
        this.timers = [act];
        return () => (this.timers = this.timers.filter((one) => one !== act));
      },
    });
  }

  join(): this {
    this.keeper.joined(this.server.kept);
    return this;
  }

  /** Writes, and lets the quiet pass. */
  async write(text: string): Promise<void> {
    this.draft.write(text);
    await this.quiet();
  }

  async quiet(): Promise<void> {
    const due = this.timers;
    this.timers = [];
    for (const act of due) act();
    for (let i = 0; i < 5; i += 1) await Promise.resolve();
  }
}

describe('T16: a draft on two devices', () => {
  it('is there on the other one', async () => {
    const server = new FakeServer();
    await new Device(server).join().write('Zaczynam');
    expect(new Device(server).join().draft.text()).toBe('Zaczynam');
  });

  it('the newest wins where one goes on from the other', async () => {
    const server = new FakeServer();
    const phone = new Device(server).join();
    await phone.write('Zaczynam');
    const desk = new Device(server).join();
    await desk.write('Zaczynam od szkół');
    phone.join();
    expect(phone.draft.text()).toBe('Zaczynam od szkół');
    expect(phone.keeper.otherText()).toBeNull();
  });

  it('the person is asked where both went on, and nothing is lost', async () => {
    const server = new FakeServer();
    const phone = new Device(server).join();
    await phone.write('Zaczynam');
    const desk = new Device(server).join();
    await desk.write('Zaczynam od szkół');
    await phone.write('Zaczynam od uczniów');
    expect(phone.keeper.otherText()).toBe('Zaczynam od szkół');
    expect(server.kept?.text).toBe('Zaczynam od szkół');
    await phone.write('Zaczynam od uczniów i rodziców');
    expect(server.kept?.text).toBe('Zaczynam od szkół');
    phone.keeper.decide('both');
    await phone.quiet();
    expect(server.kept?.text).toBe('Zaczynam od uczniów i rodziców\n\nZaczynam od szkół');
    expect(phone.keeper.otherText()).toBeNull();
  });

  it('the person can keep what is before them alone', async () => {
    const server = new FakeServer();
    const [phone, desk] = [new Device(server).join(), new Device(server).join()];
    await phone.write('Z telefonu');
    await desk.write('Z komputera');
    desk.keeper.decide('mine');
    await desk.quiet();
    expect(server.kept?.text).toBe('Z komputera');
  });

  it('what was written without a connection is kept after the next join', async () => {
    const server = new FakeServer();
    const store = memoryStore();
    const device = new Device(server, store).join();
    await device.write('Zaczynam');
    server.isDown = true;
    await device.write('Zaczynam od szkół');
    expect(server.kept?.text).toBe('Zaczynam');
    server.isDown = false;
    const reloaded = new Device(server, store).join();
    await reloaded.quiet();
    expect(server.kept?.text).toBe('Zaczynam od szkół');
  });

  it('an emptied draft is emptied on the server; one that is gone there stays here', async () => {
    const server = new FakeServer();
    const device = new Device(server).join();
    await device.write('Zaczynam');
    await device.write('');
    expect(server.kept).toBeNull();
    await device.write('Jeszcze raz');
    server.kept = null;
    device.join();
    await device.quiet();
    expect(device.draft.text()).toBe('Jeszcze raz');
    expect(server.kept).toBeNull();
  });
});
