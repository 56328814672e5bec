import type { KeepDraftAnswer } from '../../../src/core/protocol/messages.js';
import { Draft } from './draft.js';
import { DraftKeeper, type Tabs } from './draft-keeper.js';
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

/** The tabs of one browser: what one tells, the others hear. */
class FakeTabs {
  private readonly hearing: ((note: string) => void)[] = [];

  /** The others, as one tab has them. */
  forOne(): Tabs {
    let mine: ((note: string) => void) | null = null;
    return {
      tell: (note) => this.hearing.filter((hear) => hear !== mine).forEach((hear) => hear(note)),
      listen: (hear) => {
        mine = hear;
        this.hearing.push(hear);
        return () => this.hearing.splice(this.hearing.indexOf(hear), 1);
      },
    };
  }
}

/** One device of a person, or one of its tabs. */
class Device {
  readonly draft: Draft;
  readonly keeper: DraftKeeper;
  private timers: (() => void)[] = [];

  constructor(
    private readonly server: FakeServer,
    store: KeyValueStore = memoryStore(),
    tabs: FakeTabs = new FakeTabs(),
  ) {
    this.draft = new Draft(store, 'anna:1');
    this.keeper = new DraftKeeper({
      store,
      place: 'anna:1',
      draft: this.draft,
      tabs: tabs.forOne(),
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

describe('T16: a draft in two tabs of one browser', () => {
  const twoTabs = () => {
    const [server, store, tabs] = [new FakeServer(), memoryStore(), new FakeTabs()];
    return { server, open: () => new Device(server, store, tabs).join() };
  };

  it('what was sent in one is gone in the other, and on the server', async () => {
    const { server, open } = twoTabs();
    const first = open();
    await first.write('Zaczynam');
    const second = open();
    expect(second.draft.text()).toBe('Zaczynam');
    first.keeper.sent();
    expect(second.draft.text()).toBe('');
    await second.quiet();
    await first.quiet();
    expect(server.kept).toBeNull();
    await second.write('Nowa myśl');
    expect(second.keeper.otherText()).toBeNull();
    expect(second.draft.text()).toBe('Nowa myśl');
  });

  it('so is what grew into what was sent', async () => {
    const { open } = twoTabs();
    const first = open();
    await first.write('Zaczynam');
    const second = open();
    await first.write('Zaczynam od szkół');
    first.keeper.sent();
    expect(second.draft.text()).toBe('');
  });

  it('words that were typed in the other alone stay', async () => {
    const { open } = twoTabs();
    const first = open();
    await first.write('Zaczynam');
    const second = open();
    second.draft.write('Zaczynam inaczej');
    first.keeper.sent();
    expect(second.draft.text()).toBe('Zaczynam inaczej');
  });

  it('so does what the other has from the server, where the sender never had it', async () => {
    const { open } = twoTabs();
    const first = open();
    const second = open();
    await second.write('Na później');
    first.draft.write('Co innego');
    first.keeper.sent();
    expect(second.draft.text()).toBe('Na później');
  });

  it('emptying one by hand leaves the other as it is', async () => {
    const { open } = twoTabs();
    const first = open();
    await first.write('Zaczynam');
    const second = open();
    await first.write('');
    expect(second.draft.text()).toBe('Zaczynam');
  });

  it('a tab that is closed hears nothing', async () => {
    const { open } = twoTabs();
    const first = open();
    await first.write('Zaczynam');
    const second = open();
    second.keeper.close();
    first.keeper.sent();
    expect(second.draft.text()).toBe('Zaczynam');
  });
});
