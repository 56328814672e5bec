import type { Page } from 'playwright-core';
import type { OpenList } from '../../src/core/protocol/http.js';
import type { PersonCommand } from '../../src/core/session/commands.js';
import type { SessionId } from '../../src/core/session/ids.js';
import { runningRound } from '../../src/core/session/round-course.js';
import type { KeyboardUser } from '../support/browser/keyboard-user.js';
import { faultsNow, NARROW, WIDE } from '../support/browser/people-in-browsers.js';
import { stageFor } from '../support/browser/stage.js';
import { eventually } from '../support/e2e/eventually.js';
import type { LiveClient } from '../support/live/live-client.js';

const TITLE = 'Co po konsolidacji szkół?';
const PARTICIPANTS = [
  'Anna Kowal',
  'Bartosz Lis',
  'Celina Górska',
  'Dawid Zając',
  'Elżbieta Nowak-Przybyszewska',
  'Filip Wrona',
  'Grażyna Sowa',
  'Hubert Maj',
];

/**
 * A moderator leads a meeting from its plan to its end with nothing but a keyboard, while others take part
 * over real connections. Each state that comes up is looked at by axe. Each step stands on the one before.
 */
describe.each([
  ['1440 px, light', WIDE, 'light'],
  ['320 px, dark', NARROW, 'dark'],
] as const)('a moderator’s hour by keyboard, at %s', (_name, size, colorScheme) => {
  const stage = stageFor({
    name: 'moderators-hour',
    size,
    colorScheme,
    moderators: ['Helena Brzozowska'],
    participants: PARTICIPANTS,
  });
  const { step, isNarrow } = stage;
  let page: Page;
  let helena: KeyboardUser;
  let clients: LiveClient[] = [];

  const look = (state: string) => stage.look(state, helena);
  const openConsole = () => stage.openConsole(helena);
  const closeConsole = () => stage.closeConsole(helena);

  /** One of those who take part, by the number in the list. */
  function who(index: number): LiveClient {
    const client = clients[index];
    if (client === undefined) throw new Error(`nobody has the number ${index}`);
    return client;
  }

  async function give(index: number, command: PersonCommand): Promise<void> {
    const answer = await who(index).give(command);
    if (!answer.ok)
      throw new Error(`${PARTICIPANTS[index] ?? ''}: ${command.type} was refused with ${answer.code}`);
  }

  /** Asks for the floor. */
  const ask = (index: number) => give(index, { type: 'RequestTurn', person: null });

  /** Waits until that person has the floor, and says something. */
  async function say(index: number, text: string): Promise<void> {
    await give(index, { type: 'Contribute', text, turn: await turnOf(index) });
    await helena.read(text);
  }

  async function turnOf(index: number): Promise<number> {
    const { replica } = who(index);
    const person = stage.people.participants[index]?.person;
    await eventually(
      () => [replica.state.called, replica.state.turn].some((held) => held?.person === person),
      'a call',
    );
    const { called } = replica.state;
    if (called !== null && called.person === person) await give(index, { type: 'Accept', call: called.id });
    await eventually(() => replica.state.turn?.person === person, `the turn of ${PARTICIPANTS[index] ?? ''}`);
    return replica.state.turn?.id ?? 0;
  }

  /** The number of the one who is called or has the floor, once that is another than this. */
  async function called(than = -1): Promise<number> {
    const { replica } = who(0);
    const now = () => {
      const held = replica.state.called ?? replica.state.turn;
      return stage.people.participants.findIndex(({ person }) => person === held?.person);
    };
    await eventually(() => now() !== -1 && now() !== than, 'somebody who is called');
    return now();
  }

  async function endTurn(index: number): Promise<void> {
    await give(index, { type: 'Yield', turn: await turnOf(index) });
  }

  /** Those who wait, by their numbers, in the order in which they are called. */
  function order(): number[] {
    return who(0).replica.state.queue.waiting.map(({ person }) =>
      stage.people.participants.findIndex((one) => one.person === person),
    );
  }

  /** Whoever has only just been given the floor is not passed over: waits until “next” can be pressed. */
  async function untilNextIsPossible(): Promise<void> {
    await page.getByRole('button', { name: /^Poproś następną osobę/, disabled: false }).waitFor();
  }

  /** One of those who take part puts a topic on the open list. */
  async function propose(index: number, title: string): Promise<void> {
    const body = { title, description: '', session: null };
    await stage.api(PARTICIPANTS[index] ?? '').post(`/api/networks/${stage.people.network}/open-list`, body);
  }

  /** What the open list says of a topic. */
  async function statusOf(title: string): Promise<string | undefined> {
    const path = `/api/networks/${stage.people.network}/open-list`;
    const { topics } = (await stage.api('Anna Kowal').get(path)) as OpenList;
    return topics.find((topic) => topic.title === title)?.status;
  }

  step('she plans the meeting by a template, and for a topic that somebody has proposed', async () => {
    helena = await stage.come('Helena Brzozowska');
    page = helena.page;
    await propose(0, 'Dowożenie uczniów');
    await helena.use('link', 'Prowadzenie i osoby');
    await page.getByRole('button', { name: 'Zaplanuj spotkanie' }).waitFor();
    await look('the page of the network');
    await helena.use('button', 'Zaplanuj spotkanie');
    await helena.fill('Tytuł', TITLE);
    await helena.choose('Przebieg spotkania', /Runda na otwarcie/);
    await helena.reach('checkbox', /^Dowożenie uczniów/);
    await helena.press('Space');
    await helena.read('Punkty: 4. Razem 55 min.');
    await helena.choose('Czas na wypowiedź', '10 min');
    await look('the dialog that plans');
    await helena.use('button', 'Zaplanuj');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await helena.read(TITLE);
    expect(await statusOf('Dowożenie uczniów')).toBe('planned');
  });

  step('she enters before it begins, opens it, and others come', async () => {
    await helena.use('link', /^Wejdź/);
    await helena.read('Spotkanie jeszcze się nie zaczęło');
    await look('before the session');
    await openConsole();
    await look('the console before the session');
    await helena.use('button', 'Otwórz spotkanie');
    await page.getByRole('button', { name: 'Zaplanuj spotkanie' }).waitFor({ state: 'detached' });
    const session = new URL(page.url()).pathname.split('/').at(-1) as SessionId;
    clients = await Promise.all(PARTICIPANTS.map((name) => stage.connect(name, session)));
    await look('the open session');
  });

  step('she begins the agenda, puts a prepared question, and one of her own', async () => {
    await helena.press('i');
    await helena.read('Powitanie');
    await look('the first item');
    await helena.press('p');
    await helena.fill('Treść pytania', 'Kto z Was ma to już za sobą?');
    await look('the dialog for a question');
    await helena.use('button', 'Zadaj pytanie');
    await helena.read('Kto z Was ma to już za sobą?');
  });

  step('she changes the mode: from now on there is a list, and she calls', async () => {
    await helena.press('f');
    await helena.choose('Tryb głosu', /z listy mówców/);
    await helena.choose('Jak zaczyna się następna wypowiedź', /gdy o nią poprosisz/);
    await look('the dialog of the mode');
    await helena.use('button', 'Zapisz');
    for (const index of [0, 1, 2, 3, 4, 5]) await ask(index);
    await page.getByText('Filip Wrona').filter({ visible: true }).first().waitFor();
    await look('a list of six');
  });

  step('she moves lines of the list: by the menu, and as if dragged', async () => {
    await helena.goToLine('Lista mówców', 'Celina Górska');
    await helena.pick('Co można zrobić: Celina Górska', 'Przesuń wyżej');
    await eventually(() => order().join() === '0,2,1,3,4,5', 'Celina before Bartosz');
    await helena.goToLine('Lista mówców', 'Celina Górska');
    await helena.use('button', 'Przesuń: Celina Górska');
    // Meanwhile all but the places where it can go is hidden from screen readers.
    expect(await faultsNow(page, ['landmark-one-main', 'page-has-heading-one'])).toEqual([]);
    await helena.press('ArrowDown');
    await helena.press('ArrowDown');
    await helena.press('Enter');
    await eventually(() => order().join() !== '0,2,1,3,4,5', 'another order');
    await look('a list put in order by hand');
  });

  step('next, more time, the clock stands and runs', async () => {
    await helena.press('n');
    await say(0, 'U nas połączono trzy szkoły, a dowóz dzieci wciąż szwankuje.');
    const limit = (client: LiveClient) => client.replica.state.turn?.clock;
    const before = JSON.stringify(limit(who(0)));
    await helena.press('m');
    await eventually(() => JSON.stringify(limit(who(0))) !== before, 'another minute');
    await helena.press('t');
    await eventually(() => limit(who(0))?.kind === 'paused', 'a clock that stands');
    await helena.use('button', 'Podaj powód…');
    await helena.fill('Powód (widzą go wszyscy)', 'szukamy danych o dowozie');
    await look('why the clock stands is being written');
    await helena.use('button', 'Pokaż wszystkim');
    await helena.read('Osoba prowadząca zatrzymała zegar: szukamy danych o dowozie');
    await look('a turn whose clock stands');
    await helena.press('t');
    await eventually(() => limit(who(0))?.kind === 'running', 'a clock that runs');
  });

  step('she presses next too early and takes it back; then she lets it happen', async () => {
    const first = await turnOf(0);
    await untilNextIsPossible();
    await helena.press('n');
    await helena.read('Obecna wypowiedź się zakończy.');
    await helena.press('u');
    await page.getByText('Obecna wypowiedź się zakończy.').waitFor({ state: 'detached' });
    expect(await turnOf(0)).toBe(first);
    await helena.press('n');
    await helena.read('Obecna wypowiedź się zakończy.');
    await look('a call that can still be taken back');
    await say(1, 'A u nas rodzice dowiedzieli się z gazety.');
  });

  step('somebody speaks too long: she takes the floor away, with a reason', async () => {
    await helena.press('e');
    await page.getByRole('alertdialog').waitFor();
    await look('the question before the floor is taken away');
    await helena.fill('Powód', 'czas tej wypowiedzi minął');
    await helena.use('button', 'Odbierz głos');
    await eventually(() => who(1).replica.state.turn === null, 'the end of the turn');
  });

  step('she calls somebody who does not wait', async () => {
    await untilNextIsPossible();
    await helena.press('c');
    await page.getByRole('dialog', { name: 'Komu udzielić głosu?' }).waitFor();
    await helena.fill('Szukaj osoby lub jednostki', 'hubert');
    await look('the list of those who can be called');
    await helena.use('button', /^Udziel głosu: Hubert/);
    await say(7, 'Nie zgłaszałem się, ale powiem krótko.');
    await endTurn(7);
  });

  step('a point of order comes in the middle of a turn: she takes it at once, and rules on it', async () => {
    await untilNextIsPossible();
    const [first = 0] = order();
    await helena.press('n');
    await say(first, 'Dopowiem, jak to policzyliśmy.');
    await give(7, { type: 'RaiseOrder', category: 'time', sentence: 'Zostało nam dziesięć minut.' });
    await helena.read('Zostało nam dziesięć minut.');
    await look('a point of order');
    await helena.use('button', 'Zajmij się nim teraz');
    await say(7, 'Proponuję krótsze wypowiedzi.');
    await helena.use('button', 'Rozstrzygnij…');
    await helena.choose('Twoja decyzja', 'Oddalam wniosek');
    await helena.fill(/^Uzasadnienie/, 'czasu wystarczy');
    await look('the dialog of a ruling');
    await helena.use('button', 'Ogłoś decyzję');
    await page.getByRole('button', { name: 'Rozstrzygnij…' }).waitFor({ state: 'detached' });
    await endTurn(first);
  });

  step('she closes the list and opens it again', async () => {
    await helena.press('l');
    await helena.fill('Powód, jeśli chcesz go podać (widzą go wszyscy)', 'otworzymy po przerwie');
    await look('the question before the list is closed');
    await helena.use('button', 'Zamknij listę');
    await helena.read('otworzymy po przerwie');
    await look('a closed list');
    expect((await who(6).give({ type: 'RequestTurn', person: null })).ok).toBe(false);
    await helena.press('l');
    await eventually(() => who(6).replica.state.queue.status === 'open', 'an open list');
    await ask(6);
  });

  step('she hides a contribution and mutes a person', async () => {
    await closeConsole();
    await helena.pick('Co zrobić z tą wypowiedzią', 'Ukryj wypowiedź…');
    await helena.fill(/^Powód/, 'dane osobowe');
    await look('the question before something is hidden');
    await helena.use('button', 'Ukryj');
    await helena.read('dane osobowe');
    await openConsole();
    await helena.goToLine('Lista mówców', 'Grażyna Sowa');
    await helena.pick('Co można zrobić: Grażyna Sowa', 'Wycisz…');
    await helena.fill('Powód', 'obrażanie innych');
    await helena.use('button', 'Wycisz');
    const muted = stage.people.participants[6]?.person ?? '';
    await eventually(() => who(6).replica.state.people.get(muted)?.muted === true, 'the muted person');
    await look('a muted person in the list');
  });

  step('she holds a poll: asks, ends it, shows the results', async () => {
    await helena.press('v');
    await helena.fill('Pytanie', 'Czy spotykamy się znowu za miesiąc?');
    await helena.choose('Rodzaj', /^Zgoda/);
    await look('the dialog of a poll');
    await helena.use('button', 'Zarządź głosowanie');
    await helena.read('Czy spotykamy się znowu za miesiąc?');
    for (const index of [0, 1, 2]) {
      await eventually(() => who(index).replica.state.poll !== null, 'the poll');
      await give(index, {
        type: 'Vote',
        poll: who(index).replica.state.poll?.id ?? 0,
        choices: index === 2 ? '3' : '1',
        reason: index === 2 ? 'Za miesiąc są wakacje.' : '',
      });
    }
    await helena.read('Za miesiąc są wakacje.');
    await look('a poll that runs');
    await helena.press('v');
    await helena.use('button', 'Zakończ głosowanie');
    await look('a poll that has ended');
    await helena.press('v');
    await helena.use('button', 'Pokaż wyniki');
    await helena.read('Wyniki widzą wszyscy.');
    await look('results that all see');
  });

  step('all write in silence, and she shows it', async () => {
    await helena.press('f');
    await helena.choose('Tryb głosu', /pisanie w ciszy/);
    await helena.use('button', 'Zapisz');
    for (const index of [0, 1, 2, 3]) {
      await eventually(() => who(index).replica.state.mode === 'hidden', 'silent writing');
      await give(index, { type: 'Contribute', text: `Kartka numer ${index + 1}`, turn: null });
    }
    await helena.read('Napisały już 4 osoby.');
    await look('hidden writing');
    await helena.use('button', 'Odsłoń wszystkim…');
    await helena.use('button', 'Odsłoń');
    await closeConsole();
    await helena.read('Kartka numer 4');
    await look('what was hidden is shown');
  });

  step('a break, and its end', async () => {
    await openConsole();
    await helena.press('b');
    await helena.use('button', 'Ogłoś przerwę');
    await eventually(() => who(0).replica.state.phase.name === 'paused', 'the break');
    await look('a break');
    await helena.press('b');
    await eventually(() => who(0).replica.state.phase.name === 'open', 'the end of the break');
  });

  step('she writes a note for herself, sees who leads, and by which rules', async () => {
    await helena.use('button', 'Stan i notatki…');
    await helena.fill('Nowa notatka', 'zapytać o dowóz');
    await helena.use('button', 'Dodaj notatkę');
    await look('the state of the session and the notes');
    await helena.leave('Stan spotkania');
    await helena.use('button', 'Kto prowadzi…');
    await page.getByRole('dialog', { name: 'Kto prowadzi' }).waitFor();
    await look('who leads');
    await helena.leave('Kto prowadzi');
    await helena.use('button', 'Zasady…');
    await page.getByRole('dialog', { name: 'Zasady tego spotkania' }).waitFor();
    await look('the rules of the session');
    await helena.reach('radio', /^Uwagi i reakcje/);
    await helena.press('ArrowDown');
    await helena.read('1 zmiana');
    // What an arrow key leads past changes nothing for the others.
    expect(who(0).replica.state.asides).toBe('open');
    await helena.use('button', 'Zapisz zmiany');
    await helena.untilNoDialog();
    await eventually(() => who(0).replica.state.asides === 'reactions-only', 'reactions alone');
    await helena.use('button', 'Zasady…');
    await helena.reach('radio', /^Tylko reakcje/);
    await helena.press('ArrowUp');
    await helena.use('button', 'Zapisz zmiany');
    await eventually(() => who(0).replica.state.asides === 'open', 'asides again');
    await helena.dialog('Zasady tego spotkania').waitFor({ state: 'detached' });
  });

  step('she takes up a topic that somebody proposes in the meantime', async () => {
    await closeConsole();
    await propose(1, 'Asystent międzykulturowy');
    if (isNarrow) await helena.use('button', 'Ustawienia i pomoc');
    await helena.use('button', 'Tematy sieci');
    await helena.read('Asystent międzykulturowy');
    await look('the topics of the network');
    await helena.pick('Co zrobić z tematem: Asystent międzykulturowy', 'Dodaj do programu tego spotkania…');
    await page.getByRole('dialog', { name: 'Dodaj punkt' }).waitFor();
    await look('an item about a topic');
    await helena.use('button', 'Zapisz');
    await eventually(() => who(0).replica.state.agenda.items.length === 5, 'another item');
    expect(who(0).replica.state.agenda.items.at(-1)?.title).toBe('Asystent międzykulturowy');
    expect(await statusOf('Asystent międzykulturowy')).toBe('planned');
    await helena.leave('Tematy sieci');
    await openConsole();
  });

  step('she goes on to the next item while people wait: she says what becomes of them', async () => {
    await helena.press('i');
    await page.getByRole('alertdialog', { name: 'Zacząć następny punkt?' }).waitFor();
    await helena.choose('Co dalej z ich zgłoszeniami?', /Przenieś na następne/);
    await look('the question what becomes of those who wait');
    await helena.use('button', 'Zacznij punkt');
    await helena.untilNoDialog();
    await helena.read('Runda: z czym dziś przychodzimy');
  });

  step('the item begins with a round: she ends it before its end, and begins another', async () => {
    await openConsole();
    await called();
    await look('a round');
    await helena.press('r');
    await page.getByRole('alertdialog').waitFor();
    await look('the question before a round ends');
    await helena.use('button', 'Zakończ rundę');
    await eventually(() => runningRound(who(0).replica.state) === null, 'the end of the round');
    await page.getByRole('button', { name: 'Zacznij rundę…' }).waitFor();
    await helena.press('r');
    await helena.choose('W jakiej kolejności?', /^Najpierw osoby, które mówiły mniej/);
    await look('the dialog that begins a round');
    await helena.use('button', 'Zacznij rundę');
    const first = await called();
    await say(first, 'U nas: dwa autobusy i jedna szkoła.');
    await endTurn(first);
    const second = await called(first);
    await give(second, { type: 'Pass', round: runningRound(who(0).replica.state)?.id ?? 0 });
    await called(second);
  });

  step('keys can be switched off, and then do nothing', async () => {
    await closeConsole();
    await helena.press('?');
    await page.getByRole('dialog', { name: 'Ustawienia' }).waitFor();
    await helena.read('następny punkt programu');
    await look('the settings with all keys');
    await helena.reach('switch', 'Skróty działają');
    await helena.press('Space');
    await helena.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await helena.press('p');
    await helena.press('f');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await helena.use('button', 'Ustawienia i pomoc');
    await helena.reach('switch', 'Skróty działają');
    await helena.press('Space');
    await helena.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  step('she closes the meeting; the record tells all of it', async () => {
    await openConsole();
    await helena.press('x');
    await page.getByRole('alertdialog').waitFor();
    await look('the question before the end');
    await helena.use('button', 'Zamknij spotkanie');
    await helena.read('Spotkanie się skończyło. Dziękujemy.');
    await look('after the session');
    await helena.use('link', 'Przeczytaj zapis');
    await helena.read('Nie zgłaszałem się, ale powiem krótko.');
    await look('the transcript');
    const session = clients[0]?.replica.state.session ?? '';
    const { text } = await stage
      .api(stage.people.organiser.name)
      .request('GET', `/api/sessions/${session}/transcript.md`);
    for (const words of [
      'czas tej wypowiedzi minął',
      'otworzymy po przerwie',
      'Kartka numer 1',
      'obrażanie innych',
    ])
      expect(text).toContain(words);
  });

  stage.endWithoutFaults(27);
});
