import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Response } from 'supertest';
import type { EventBody } from '../../../src/core/session/events.js';
import type { Transcript } from '../../../src/core/views/transcript.js';
import { SEED } from '../../../src/networks/seed/seed.js';
import { verifyTranscript } from '../../../src/transcripts/verify-transcript.js';
import { HttpApp, type Browser } from './http-app.js';

const [FIRST, SECOND] = SEED.networks;
if (FIRST === undefined || SECOND === undefined) throw new Error('the seed is too small');
const MODERATOR = FIRST.moderator.id;

type Happening = EventBody & { readonly by?: string };
const said = (text: string, by = MODERATOR): Happening => ({
  type: 'ContributionMade',
  track: 'floor',
  turn: null,
  words: { text },
  by,
});
const COURSE: readonly Happening[] = [
  { type: 'SessionOpened', by: MODERATOR },
  {
    type: 'PersonArrived',
    person: MODERATOR,
    role: 'moderator',
    words: { name: 'Dorota | *Tomaszewicz*', unit: '<b>Urząd</b>' },
  },
  { type: 'PromptPut', words: { text: 'Jaka ma być nasza sieć?' }, by: MODERATOR },
  said('# Tytuł\n<script>alert(1)</script>'),
  said('Obelga'),
  { type: 'ContributionHidden', contribution: 6, words: { reason: 'Warunki' }, by: MODERATOR },
];

let app: HttpApp;
let organiser: Browser;
let moderator: Browser;
let participant: Browser;
let stranger: Browser;
let session: string;
beforeAll(async () => {
  app = await HttpApp.start();
  organiser = await app.organiser();
  moderator = await app.moderator();
  participant = await app.newMember(FIRST.id, 'participant');
  stranger = await app.newMember(SECOND.id, 'moderator');
  session = await app.sessions.hold(FIRST.id, '../Sieć "pierwsza"', COURSE);
  for (const member of [moderator, participant]) {
    const early = await member.get(path()).expect(403);
    expect(early.body.code).toBe('charter-not-accepted');
    await member.post(`/api/networks/${FIRST.id}/charter/acceptance`, { version: 1 }).expect(204);
  }
});
afterAll(() => app.end());

const path = (ending = '', of = session): string => `/api/sessions/${of}/transcript${ending}`;

it.each(['', '.md', '.jsonl'])('is there for the network alone: transcript%s', async (ending) => {
  const answers = [
    await stranger.get(path(ending)),
    await stranger.get(path(ending, randomUUID())),
    await organiser.get(path(ending, randomUUID())),
    await organiser.get(path(ending, '..%2f..%2fetc')),
  ];
  for (const { status, body } of answers) expect([status, body]).toEqual([404, answers[0]?.body]);
  const answer = await moderator.get(path(ending)).expect(200);
  expect(answer.headers['cache-control']).toBe('no-store');
});

describe('JSON', () => {
  it('shows moderators and organisers what is hidden, and why', async () => {
    for (const browser of [moderator, organiser]) {
      const transcript: Transcript = (await browser.get(path())).body;
      expect(transcript).toMatchObject({ title: '../Sieć "pierwsza"', head: 7, network: FIRST.id });
      expect(transcript.contributions[1]).toMatchObject({ text: 'Obelga', hidden: { reason: 'Warunki' } });
    }
  });

  it('tells members that something is hidden and why, not what', async () => {
    const { body, text } = await participant.get(path()).expect(200);
    expect((body as Transcript).contributions[1]).toMatchObject({
      text: null,
      hidden: { reason: 'Warunki' },
    });
    expect(text).not.toContain('Obelga');
  });
});

describe('Markdown', () => {
  it('is a document in which no text is markup', async () => {
    const { text, headers } = await moderator.get(path('.md')).expect(200);
    expect(headers['content-type']).toBe('text/markdown; charset=utf-8');
    expect(headers['content-disposition']).toBe(
      `attachment; filename="krag-2026-05-04-Siec-pierwsza.md"; filename*=UTF-8''krag-2026-05-04-Sie%C4%87-pierwsza.md`,
    );
    expect(text).toMatchInlineSnapshot(`
      "# \\.\\./Sieć "pierwsza"

      Gminy wiejskie

      Zaplanowane na 4 maja 2026 18:00:00 CEST.

      Otwarte: 4 maja 2026 18:00:02 CEST.

      Zapis jest częściowy: spotkanie jeszcze trwa.

      Zapis obejmuje zdarzenia do numeru 7.

      ## Osoby

      | Osoba | Jednostka | Rola | Obecność |
      | --- | --- | --- | --- |
      | Dorota \\| \\*Tomaszewicz\\* | &lt;b&gt;Urząd&lt;/b&gt; | prowadzenie | od 18:00:03 |

      ## Przebieg

      *18:00:02 Otwarcie spotkania (Dorota \\| \\*Tomaszewicz\\*).*

      **18:00:04 Pytanie do dyskusji (Dorota \\| \\*Tomaszewicz\\*):**

      > Jaka ma być nasza sieć?  

      **5. 18:00:05 Dorota \\| \\*Tomaszewicz\\*:**

      > \\# Tytuł  
      > &lt;script&gt;alert\\(1\\)&lt;/script&gt;  

      **6. 18:00:06 Dorota \\| \\*Tomaszewicz\\*:**

      *Wypowiedź ukryta przez osobę prowadzącą. Powód: Warunki*

      > Obelga  

      *18:00:07 Wypowiedź nr 6 ukryta (Dorota \\| \\*Tomaszewicz\\*). Powód: Warunki*
      "
    `);
  });

  it('is in the language of the reader, and covers what is hidden', async () => {
    const { text } = await participant.get(path('.md')).set('Accept-Language', 'en').expect(200);
    expect(text).toContain('*Hidden by a moderator. Reason: Warunki*');
    expect(text).toContain('Contribution no. 6 hidden (Dorota');
    expect(text).not.toContain('Obelga');
  });
});

describe('JSON Lines', () => {
  it('are for those who answer for the network', async () => {
    expect((await participant.get(path('.jsonl')).expect(403)).body.code).toBe('no-rights');
  });

  it('verify', async () => {
    const { text, headers } = await organiser
      .get(path('.jsonl'))
      .buffer(true)
      .parse(asText)
      .expect(200)
      .then(withText);
    expect(headers['content-type']).toBe('application/jsonl; charset=utf-8');
    expect(headers['content-disposition']).toContain('filename="krag-2026-05-04-Siec-pierwsza.jsonl"');
    expect(text.split('\n')).toHaveLength(9);
    expect(await verdictOn(text)).toBe(0);
    expect(await verdictOn(text.replace('Jaka', 'Taka'))).toBe(1);
  });

  it('T46b: lack what was written in hiding and not revealed, and verify without it', async () => {
    const hidden = await app.sessions.hold(FIRST.id, 'Na kartkach', [...COURSE.slice(0, 3), said('Sekret')]);
    app.sessions.sealed.set(hidden, new Set([5]));
    const lines = () =>
      moderator.get(path('.jsonl', hidden)).buffer(true).parse(asText).expect(200).then(withText);
    const { text } = await lines();
    expect(text).not.toContain('Sekret');
    expect(await verdictOn(text)).toBe(0);
    app.sessions.sealed.clear();
    expect((await lines()).text).toContain('Sekret');
  });

  it('verify for a session that is longer than a page', async () => {
    const long = await app.sessions.hold(
      FIRST.id,
      'Długie',
      Array.from({ length: 1_203 }, (_, place) => said(`Głos ${place}`)),
    );
    const { text } = await moderator
      .get(path('.jsonl', long))
      .buffer(true)
      .parse(asText)
      .expect(200)
      .then(withText);
    expect(text.split('\n')).toHaveLength(1_206);
    expect(await verdictOn(text)).toBe(0);
  });

  async function verdictOn(text: string): Promise<number> {
    const file = join(app.directory, 'export.jsonl');
    await writeFile(file, text);
    return verifyTranscript([file], () => undefined);
  }
});

/** supertest knows no JSON Lines. */
function asText(response: Response, done: (error: Error | null, body: string) => void): void {
  const chunks: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer | string) => chunks.push(Buffer.from(chunk)));
  stream.on('end', () => done(null, Buffer.concat(chunks).toString('utf8')));
}

function withText(answer: { body: unknown; headers: Record<string, string> }) {
  return { text: answer.body as string, headers: answer.headers };
}
