import {
  CO_MODERATOR,
  JAN,
  MINUTE,
  MODERATOR,
  openSession,
  ORGANISER,
  plannedSession,
  SessionSpec,
  START,
} from '../../../test/support/session-spec.js';
import { snapshotFor } from '../views/snapshot.js';
import { audience } from '../views/audience.js';
import { DEFAULT_SETTINGS } from './settings.js';

const content = (title: string, more: { note?: string; minutes?: number } = {}) =>
  ({ title, minutes: more.minutes ?? 20, mode: 'queue', note: more.note ?? '' }) as const;
const add = (title: string, before: number | null = null) =>
  ({ type: 'AddItem', before, ...content(title) }) as const;
const titles = ({ state }: SessionSpec) => state.agenda.items.map((item) => item.title);
const idOf = ({ state }: SessionSpec, title: string) =>
  state.agenda.items.find((item) => item.title === title)?.id ?? 0;

/** A planned session with three items. */
function withItems(spec = plannedSession()): SessionSpec {
  for (const title of ['Runda', 'Wymiana', 'Podsumowanie']) spec.given(MODERATOR, add(title));
  return spec;
}

describe('the agenda', () => {
  it('is part of the plan: items, notes and prepared prompts in one command', () => {
    const spec = new SessionSpec().given(ORGANISER, {
      type: 'PlanSession',
      session: 'session',
      network: 'network',
      title: 'Jak nam idzie?',
      startsAt: START,
      mode: 'queue',
      settings: DEFAULT_SETTINGS,
      agenda: [
        { ...content('Runda', { note: 'Krótko.' }), prompts: ['Z czym przychodzisz?', 'Co słychać?'] },
        { ...content('Wymiana'), prompts: ['Co się udało?'] },
      ],
    });
    expect(spec.state.agenda.items).toMatchObject([
      { title: 'Runda', note: 'Krótko.', timeboxMs: 20 * MINUTE, prompts: [{ id: 3 }, { id: 4 }] },
      { title: 'Wymiana', prompts: [{ text: 'Co się udało?' }] },
    ]);
  });

  it('a plan with a bad item is no plan', () => {
    const plan = (agenda: object[]) => ({
      type: 'PlanSession' as const,
      session: 's',
      network: 'n',
      title: 't',
      startsAt: START,
      mode: 'queue' as const,
      settings: DEFAULT_SETTINGS,
      agenda: agenda as never,
    });
    const refusal = (agenda: object[]) => new SessionSpec().refusal(ORGANISER, plan(agenda));
    expect(refusal([{ ...content(' '), prompts: [] }])).toBe('empty-text');
    expect(refusal([{ ...content('a', { minutes: 0 }), prompts: [] }])).toBe('bad-value');
    expect(refusal([{ ...content('a'), prompts: [''] }])).toBe('empty-text');
    expect(refusal(Array(51).fill({ ...content('a'), prompts: [] }))).toBe('too-many-items');
  });

  it('items are added at the end or before another, edited and dropped', () => {
    const spec = withItems();
    spec.given(MODERATOR, add('Przerwa', idOf(spec, 'Podsumowanie')));
    expect(titles(spec)).toEqual(['Runda', 'Wymiana', 'Przerwa', 'Podsumowanie']);
    spec.given(MODERATOR, { type: 'DropItem', item: idOf(spec, 'Wymiana') });
    expect(titles(spec)).toEqual(['Runda', 'Przerwa', 'Podsumowanie']);
    expect(spec.refusal(MODERATOR, add('Co?', 999))).toBe('no-such-item');
    expect(spec.refusal(JAN, add('Moje'))).toBe('not-allowed');
  });

  it('who edits an older text changes nothing', () => {
    const spec = withItems();
    const item = idOf(spec, 'Runda');
    const edit = (title: string, edited: number) =>
      ({ type: 'EditItem', item, edited, ...content(title) }) as const;
    spec.given(MODERATOR, edit('Runda otwarcia', item));
    expect(spec.refusal(CO_MODERATOR, edit('Krótka runda', item))).toBe('item-edited');
    spec.given(CO_MODERATOR, edit('Krótka runda', spec.state.agenda.items[0]?.edited ?? 0));
    expect(titles(spec)[0]).toBe('Krótka runda');
  });

  it('T34: a move names the order that was seen; what was meant for another one changes nothing', () => {
    const spec = withItems();
    const move = (title: string, before: string | null, version: number) =>
      ({
        type: 'MoveItem',
        item: idOf(spec, title),
        before: before === null ? null : idOf(spec, before),
        version,
      }) as const;
    const { version } = spec.state.agenda;
    spec.given(MODERATOR, move('Podsumowanie', 'Runda', version));
    expect(titles(spec)).toEqual(['Podsumowanie', 'Runda', 'Wymiana']);
    expect(spec.refusal(CO_MODERATOR, move('Wymiana', 'Runda', version))).toBe('agenda-changed');
    expect(spec.types(MODERATOR, move('Wymiana', null, version + 2))).toEqual([]);
  });

  it('what has begun keeps its place', () => {
    const spec = withItems(openSession());
    const first = idOf(spec, 'Runda');
    spec.given(MODERATOR, { type: 'StartItem', item: first, expected: null });
    const { version } = spec.state.agenda;
    expect(spec.refusal(MODERATOR, { type: 'DropItem', item: first })).toBe('item-started');
    expect(spec.refusal(MODERATOR, { type: 'MoveItem', item: first, before: null, version })).toBe(
      'item-started',
    );
    expect(spec.refusal(MODERATOR, add('Przedtem', first))).toBe('no-such-item');
  });

  it('notes and prepared prompts are for moderators alone', () => {
    const spec = plannedSession().given(MODERATOR, {
      type: 'AddItem',
      before: null,
      ...content('Runda', { note: 'Zacznij od osób, które są pierwszy raz.' }),
    });
    const [added] = spec.last;
    const [prepared] = spec.when(MODERATOR, { type: 'PreparePrompt', item: 8, text: 'Z czym przychodzisz?' });
    if (!added || !prepared) throw new Error('no event');
    expect(audience(added, JAN, spec.state)).toMatchObject({ words: { title: 'Runda', note: '' } });
    expect(audience(prepared, JAN, spec.state)).toBeNull();
    expect(snapshotFor(spec.state, JAN).agenda.items).toMatchObject([{ note: '', prompts: [] }]);
    expect(snapshotFor(spec.state, CO_MODERATOR).agenda.items).toMatchObject([
      { note: 'Zacznij od osób, które są pierwszy raz.', prompts: [{ text: 'Z czym przychodzisz?' }] },
    ]);
    spec.given(MODERATOR, { type: 'PutPrepared', prompt: prepared.seq });
    expect(spec.state.prompt?.text).toBe('Z czym przychodzisz?');
    const edit = { type: 'EditPreparedPrompt', prompt: prepared.seq, text: 'Co słychać?' } as const;
    expect(spec.refusal(MODERATOR, edit)).toBe('prompt-put');
  });

  it('nothing of it changes in a closed session', () => {
    const spec = withItems().given(MODERATOR, { type: 'CloseSession' });
    expect(spec.refusal(MODERATOR, add('Jeszcze'))).toBe('session-closed');
    expect(spec.refusal(MODERATOR, { type: 'PreparePrompt', item: idOf(spec, 'Runda'), text: 'x' })).toBe(
      'session-closed',
    );
  });
});
