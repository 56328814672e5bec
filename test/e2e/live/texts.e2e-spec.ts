import type { CommandAnswer } from '../../../src/core/protocol/messages.js';
import type { PersonCommand } from '../../../src/core/session/commands.js';
import { Bystander } from '../../support/e2e/bystander.js';
import { Client } from '../../support/e2e/client.js';
import { LiveApp, UNHURRIED } from '../../support/e2e/live-app.js';
import { RawSocket } from '../../support/e2e/raw-socket.js';
import { expectRefused } from '../../support/e2e/refused.js';

const LIMIT = 20_000;
const FAMILY = '👩‍👩‍👧‍👦';

let app: LiveApp;
let session: string;
let bystander: Bystander;
let speaker: Client;
let english: Client;
let moderator: Client;
beforeAll(async () => {
  app = await LiveApp.start(UNHURRIED);
  session = await app.open({ mode: 'open' });
  bystander = await Bystander.sit(app, session);
  speaker = await Client.join(app, await app.people.join(), session);
  english = await Client.join(app, await app.people.join(), session, { language: 'en' });
  moderator = await Client.join(app, await app.people.moderator(), session);
});
afterEach(() => bystander.expectUnharmed());
afterAll(() => app.end());

const contribution = (text: string): PersonCommand => ({ type: 'Contribute', text, turn: null });

/** What a text has become: live, in a fresh page, in a page of history, and in the log. */
async function saidAs(seq: number): Promise<(string | null | undefined)[]> {
  const live = await bystander.client.untilEvent('ContributionMade', (event) => event.seq === seq);
  const fresh = await Client.join(app, english.person, session);
  const shown = fresh.replica.timeline.find((entry) => entry.seq === seq);
  const page = await fresh.history(seq + 1, 1);
  fresh.close();
  const paged = page.ok ? page.events[0] : null;
  return [
    live.words?.text,
    shown?.kind === 'contribution' ? shown.text : null,
    paged?.type === 'ContributionMade' ? paged.words?.text : null,
  ];
}

describe('a text', () => {
  it.each([
    ['one letter', 'a'],
    ['Polish', 'Zażółć gęślą jaźń. „Cudzysłów” – półpauza…'],
    ['decomposed letters, which are composed', 'Za\u017c\u006f\u0301\u0142c\u0301'],
    ['the same look in one form (NFC)', '\u212b \u1e9b\u0323 \uf900'],
    ['line breaks of three systems', 'a\r\nb\rc\nd'],
    ['tabulators and blanks at both ends', '\t  a  \n'],
    ['emoji with all their parts', `${FAMILY} 🏳️‍🌈 👍🏽 🇵🇱`],
    ['right to left', 'שלום עולם مرحبا بالعالم'],
    ['both directions with marks of direction', 'a\u202eb\u202c \u2067c\u2069 \u200f\u061c'],
    ['U+2028, U+2029 and a byte order mark', 'a\u2028b\u2029c\ufeffd'],
    ['eight marks on one letter', `a${'\u0315'.repeat(8)}`],
    ['letters beyond the first plane', '𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𐍈 𠜎'],
    ['unassigned and private letters', '\u0378 \ue000 \u{10fffd}'],
    ['names of JavaScript', '__proto__ constructor toString'],
    ['JSON', '{"__proto__":{"admin":true},"a":[1,"\\u0000"]}'],
    ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
    ['markdown and links', '[x](javascript:alert(1)) **a** `b` | c | {{d}} ${e}'],
    ['SQL', '\'); DROP TABLE events; -- %_ \\ " NEAR(*)'],
    ['terminal escapes as text', '\\u001b[31m \\x00 %00 %0d%0a'],
    ['a packet', '42["cut",{"code":"signed-out"}]'],
    ['many lines', 'x\n'.repeat(5_000)],
    ['the most there may be', '🙂'.repeat(LIMIT)],
    ['the most there may be, and large in JSON', `"${'\t'.repeat(LIMIT - 2)}"`],
  ])('comes back as it was sent: %s (P5, P6, P7)', async (_name, text) => {
    const seq = await speaker.do(contribution(text));
    const stored = text.replace(/\r\n?/g, '\n').normalize('NFC');
    expect(await saidAs(seq)).toEqual([stored, stored, stored]);
  });

  it.each([
    ['empty', '', 'empty-text'],
    ['blank', ' \n\t\u00a0\u2003\u3000 ', 'empty-text'],
    ['invisible', '\u200b\u200d\u2060\ufeff\u00ad\u2800\u3164', 'empty-text'],
    ['nothing but directions', '\u202e\u202c\u2067\u2069', 'empty-text'],
    ['NUL', 'a\u0000b', 'bad-characters'],
    ['escape', '\u001b[31mred', 'bad-characters'],
    ['bell', 'a\u0007', 'bad-characters'],
    ['delete', 'a\u007f', 'bad-characters'],
    ['a control of the second set', 'a\u0085b', 'bad-characters'],
    ['vertical tabulator', 'a\u000bb', 'bad-characters'],
    ['a lone high surrogate', 'a\ud83db', 'bad-characters'],
    ['a lone low surrogate', 'a\ude00b', 'bad-characters'],
    ['surrogates in the wrong order', '\ude00\ud83d', 'bad-characters'],
    ['nine marks on one letter', `a${'\u0315'.repeat(9)}`, 'bad-characters'],
    ['zalgo', `z${'\u0300\u0323\u035c'.repeat(60)}algo`, 'bad-characters'],
  ] as const)('is refused in both languages: %s', async (_name, text, code) => {
    const { seq } = await app.read(session, (state) => state);
    for (const type of ['Contribute', 'SayAside'] as const) {
      expectRefused(
        await speaker.give({ type, text, ...(type === 'Contribute' ? { turn: null } : {}) } as never),
        code,
      );
    }
    expectRefused(await english.give(contribution(text)), code, 'en');
    expectRefused(await moderator.give({ type: 'Remark', text }), code);
    expectRefused(await moderator.give({ type: 'PutPrompt', text }), code);
    expect((await app.read(session, (state) => state)).seq).toBe(seq);
  });

  it('is refused when it is too long, with the limit and its length in words', async () => {
    const inEnglish = (length: string) => ({
      ok: false,
      code: 'text-too-long',
      message: `The text has ${length} characters; at most 20000 are allowed.`,
      remedy: 'Shorten it or split it.',
    });
    const long = '🙂'.repeat(LIMIT + 1);
    expectRefused(await speaker.give(contribution(long)), 'text-too-long', 'pl', {
      limit: LIMIT,
      length: LIMIT + 1,
    });
    expect(await english.give(contribution(long))).toEqual(inEnglish('20001'));
    // Whoever pastes a whole book gets the same words, as long as it is one message.
    for (const length of [20_001, 60_001, 120_001, 130_001, 200_000, 250_000]) {
      expect(await english.give(contribution('x'.repeat(length)))).toEqual(inEnglish(`${length}`));
    }
  });

  it('of a prompt or a reason has limits of its own', async () => {
    const tooLong = (answer: CommandAnswer, limit: number) =>
      expectRefused(answer, 'text-too-long', 'pl', { limit, length: limit + 1 });
    const reason = 'ą'.repeat(501);
    tooLong(await moderator.give({ type: 'PutPrompt', text: 'ą'.repeat(1_001) }), 1_000);
    tooLong(await moderator.give({ type: 'PauseSession', reason }), 500);
    tooLong(await moderator.give({ type: 'SetQueueStatus', status: 'closed', reason }), 500);
    tooLong(await moderator.give({ type: 'Mute', person: speaker.person.id, reason }), 500);
    const contribution = await speaker.do({ type: 'SayAside', text: 'Na boku' });
    tooLong(await moderator.give({ type: 'HideContribution', contribution, reason }), 500);
    expectRefused(
      await moderator.give({ type: 'HideContribution', contribution, reason: ' ' }),
      'empty-text',
    );
  });

  it('of a reason stands in a refusal as it was written', async () => {
    const reason = '{{seconds}} $t(muted.message) <b>&amp;</b> "Lista"';
    await moderator.do({ type: 'SetFloorMode', mode: 'queue' });
    await moderator.do({ type: 'SetQueueStatus', status: 'closed', reason });
    const refused = await english.give({ type: 'RequestTurn', person: null });
    expect(refused).toMatchObject({
      code: 'queue-closed',
      message: `The speakers’ list is closed now. ${reason}`,
    });
    await moderator.do({ type: 'SetFloorMode', mode: 'open' });
  });

  it('that is more than a message may be ends its connection with 1009, and nothing else (N12)', async () => {
    const raw = await RawSocket.connect(app, speaker.person.cookie);
    raw.send(`420["command",{"type":"SayAside","text":"${'x'.repeat(300_000)}"}]`);
    expect(await raw.untilClosed()).toBe(1009);
    const client = await Client.join(app, speaker.person, session);
    const answer = client.give(contribution('x'.repeat(300_000))).catch((error: Error) => error);
    await client.untilGone();
    expect(await answer).toBeInstanceOf(Error);
    await client.open();
    expect(await client.join(session)).toMatchObject({ ok: true, kind: 'events' });
    await client.do(contribution('Teraz krócej'));
    client.close();
  });

  it('that is more than a message may be is turned away by polling too', async () => {
    const client = await Client.join(app, speaker.person, session, { transports: ['polling'] });
    const answer = client.give(contribution('x'.repeat(300_000))).catch((error: Error) => error);
    await client.untilGone();
    expect(await answer).toBeInstanceOf(Error);
  });
});
