import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandBody } from '../../src/core/session/commands.js';
import type { Actor } from '../../src/core/session/ids.js';
import { Database } from '../../src/database/database.js';
import { TypeormEventLog } from '../../src/journal/typeorm-event-log.js';
import { temporaryDirectory, type TemporaryDirectory } from './temporary-database.js';
import { WriterUnderTest } from './writer-under-test.js';

const MODERATOR: Actor = { person: 'mod', role: 'moderator' };
const PEOPLE = ['anna', 'jan', 'ola', 'ewa'];
/** Every file beside the database, by its name: what somebody has who gets hold of the disk. */
type Disk = ReadonlyMap<string, string>;

/** A server that holds polls on a database file, and everything of it that is the same in each run. */
class PollingStation {
  private constructor(
    private readonly folder: string,
    private readonly database: Database,
    private readonly under: WriterUnderTest,
  ) {}

  static async open(folder: string): Promise<PollingStation> {
    const database = await Database.open(join(folder, 'krag.db'));
    const under = new WriterUnderTest(await TypeormEventLog.open(database));
    await under.writer.open('s1');
    return new PollingStation(folder, database, under);
  }

  async give(by: Actor, content: CommandBody, command: string | null = null): Promise<void> {
    const answer = await this.under.writer.submitAndWait({
      session: 's1',
      command,
      content,
      actor: () => by,
      at: 1_000,
    });
    if (!answer.ok) throw new Error(`${content.type}: ${answer.code}`);
  }

  async meet(): Promise<void> {
    await this.under.openSession('s1');
    for (const person of PEOPLE) {
      await this.give('server', { type: 'Arrive', person, role: 'participant', name: person, unit: '' });
    }
    await this.give(MODERATOR, {
      type: 'OpenPoll',
      question: 'Przyjmujemy?',
      kind: 'multiple',
      options: 'tak\nnie\npóźniej',
      secret: true,
      mostChoices: null,
    });
  }

  get poll(): Promise<number> {
    return this.under.writer.read('s1', ({ poll }) => poll?.id ?? 0);
  }

  /** Each votes, one after the other, as clients do: with an id. */
  async vote(choices: readonly string[]): Promise<void> {
    const poll = await this.poll;
    for (const [index, choice] of choices.entries()) {
      const by: Actor = { person: PEOPLE[index] ?? '', role: 'participant' };
      await this.give(by, { type: 'Vote', poll, choices: choice, reason: '' }, `command-${index}`);
    }
  }

  /** All files as they lie there while the server runs. */
  async disk(): Promise<Disk> {
    const files = (await readdir(this.folder)).filter((name) => !name.endsWith('-shm') && !/lock/.test(name));
    const contents = await Promise.all(files.map((name) => readFile(join(this.folder, name), 'latin1')));
    return new Map(files.map((name, index) => [name, contents[index] ?? '']));
  }

  async close(): Promise<void> {
    await this.under.writer.close();
    await this.database.close();
  }
}

describe('a secret poll on disk', () => {
  let directory: TemporaryDirectory;
  let folder: string;
  let runs = 0;

  beforeEach(async () => {
    directory = await temporaryDirectory();
    folder = directory.file.replace(/\/[^/]*$/, '');
    const station = await PollingStation.open(folder);
    await station.meet();
    await station.close();
  });
  afterEach(() => directory.remove());

  /** The same meeting goes on from the same file, with these votes. */
  async function disksAfter(choices: readonly string[], thenClose: boolean): Promise<Disk> {
    const copy = join(folder, `run-${++runs}`);
    await mkdir(copy);
    await copyFile(directory.file, join(copy, 'krag.db'));
    const station = await PollingStation.open(copy);
    await station.vote(choices);
    if (thenClose) await station.give(MODERATOR, { type: 'WithdrawPoll', poll: await station.poll });
    const disk = await station.disk();
    await station.close();
    return disk;
  }

  it.each([false, true])(
    'is the same to the last byte, whoever of the voters chose what (withdrawn: %s)',
    async (thenClose) => {
      const one = await disksAfter(['1', '2', '', '1,3'], thenClose);
      for (const others of [
        ['2', '1', '', '1,3'],
        ['', '1,3', '2', '1'],
        ['1,3', '', '1', '2'],
      ]) {
        const other = await disksAfter(others, thenClose);
        expect([...other.keys()]).toEqual([...one.keys()]);
        for (const [name, bytes] of one) expect([name, other.get(name) === bytes]).toEqual([name, true]);
      }
    },
  );

  it('differs where the sums do: the comparison can fail', async () => {
    const one = await disksAfter(['1', '1', '1', '1'], false);
    const other = await disksAfter(['1', '1', '1', '2'], false);
    expect(other.get('krag.db') === one.get('krag.db')).toBe(false);
  });

  it('holds no sums any more when the poll was withdrawn', async () => {
    const yes = await disksAfter(['1', '1', '1', '1'], true);
    const no = await disksAfter(['2', '2', '2', '2'], true);
    for (const [name, bytes] of yes) expect([name, no.get(name) === bytes]).toEqual([name, true]);
  });

  it('survives the end of the process with every vote that was acknowledged', async () => {
    const station = await PollingStation.open(folder);
    await station.vote(['1', '2', '', '1']);
    const disk = await station.disk();
    expect(disk.get('krag.db-wal') ?? '').toBe('');
    await station.close();
    const database = await Database.open(directory.file);
    const log = await TypeormEventLog.open(database);
    const [poll] = await log.read('s1', { types: ['PollOpened'], limit: 1 });
    expect(await log.ballots('s1', poll?.seq ?? 0)).toMatchObject({ ballots: 4, blank: 1 });
    await database.close();
  });
});
