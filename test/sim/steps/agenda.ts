import fc from 'fast-check';
import type { HiddenPosts, RequestFate } from '../../../src/core/session/events.js';
import { agendaMark } from '../../../src/core/session/agenda-course.js';
import type { SessionSpec } from '../../support/session-spec.js';
import { PEOPLE, text, type Steps } from './step.js';

const place = fc.nat(4);
const fate = fc.constantFrom<RequestFate>('carry', 'follow-up', 'drop');
const waiting = fc.constantFrom<RequestFate | 'refuse'>('refuse', 'carry', 'follow-up', 'drop');
const running = fc.constantFrom<'finish' | 'end'>('finish', 'finish', 'end');
const posts = fc.constantFrom<HiddenPosts | null>(null, 'reveal', 'withdraw');
const content = fc.record({
  title: fc.constantFrom('Runda', 'Wymiana doświadczeń', ''),
  minutes: fc.constantFrom(5, 20, 0),
  mode: fc.constantFrom('open', 'queue', 'queue', 'round', 'moderator', 'hidden', 'paused' as const),
  note: fc.constantFrom('', 'Tylko dla prowadzących.'),
});

/** The item at this place of the agenda, or one that is not there. */
function itemAt({ state }: SessionSpec, index: number): number {
  return state.agenda.items[index]?.id ?? 0;
}

function promptAt({ state }: SessionSpec, index: number): number {
  return state.agenda.items.flatMap((item) => item.prompts)[index]?.id ?? 0;
}

/** The agenda, those who wait when its items end, and the prompts that are prepared for them. */
export const AGENDA_STEPS: Steps = [
  fc.tuple(content, fc.option(place)).map(([fields, before]) => (spec: SessionSpec) => ({
    type: 'AddItem' as const,
    ...fields,
    before: before === null ? null : itemAt(spec, before),
  })),
  fc.tuple(content, place).map(([fields, index]) => (spec: SessionSpec) => ({
    type: 'EditItem' as const,
    ...fields,
    item: itemAt(spec, index),
    edited: spec.state.agenda.items[index]?.edited ?? 0,
  })),
  place.map((index) => (spec: SessionSpec) => ({ type: 'DropItem' as const, item: itemAt(spec, index) })),
  fc.tuple(place, fc.option(place), fc.nat(1)).map(([index, before, late]) => (spec: SessionSpec) => ({
    type: 'MoveItem' as const,
    item: itemAt(spec, index),
    before: before === null ? null : itemAt(spec, before),
    version: spec.state.agenda.version - late,
  })),
  // As often as all the others together, so that agendas go on.
  ...[0, 1, 2].map(() =>
    fc.tuple(place, waiting, running, posts).map(([index, those, turn, written]) => (spec: SessionSpec) => ({
      type: 'StartItem' as const,
      item: itemAt(spec, index),
      expected: agendaMark(spec.state),
      waiting: those,
      running: turn,
      hiddenPosts: written,
    })),
  ),
  fc.tuple(waiting, running).map(([those, turn]) => (spec: SessionSpec) => ({
    type: 'FinishItem' as const,
    item: spec.state.agenda.current ?? 0,
    waiting: those,
    running: turn,
  })),
  fc.constant((spec: SessionSpec) => ({
    type: 'CompleteItem' as const,
    item: spec.state.agenda.ending?.item ?? null,
  })),
  place.map((index) => (spec: SessionSpec) => ({ type: 'ReopenItem' as const, item: itemAt(spec, index) })),
  place.map((index) => (spec: SessionSpec) => ({
    type: 'ExtendItem' as const,
    item: itemAt(spec, index),
    minutes: 5,
  })),
  fc.tuple(place, fate).map(([index, what]) => (spec: SessionSpec) => ({
    type: 'SettleRequest' as const,
    request: spec.state.queue.waiting[index]?.id ?? 0,
    fate: what,
  })),
  fc.tuple(place, text).map(([index, words]) => (spec: SessionSpec) => ({
    type: 'WriteFollowUp' as const,
    request: [...spec.state.settled.keys()].reverse()[index] ?? 0,
    text: words,
  })),
  fc.tuple(fc.constantFrom(...PEOPLE), fc.nat(9)).map(([{ person }, request]) => () => ({
    type: 'CarryIn' as const,
    from: 'before',
    title: 'Poprzednie spotkanie',
    request,
    person,
    subject: 'Dowozy',
  })),
  fc.tuple(place, text).map(([index, words]) => (spec: SessionSpec) => ({
    type: 'PreparePrompt' as const,
    item: itemAt(spec, index),
    text: words,
  })),
  fc.tuple(place, text).map(([index, words]) => (spec: SessionSpec) => ({
    type: 'EditPreparedPrompt' as const,
    prompt: promptAt(spec, index),
    text: words,
  })),
  fc
    .tuple(place, fc.constantFrom('DropPreparedPrompt', 'PutPrepared', 'PutPrepared' as const))
    .map(([index, type]) => (spec: SessionSpec) => ({ type, prompt: promptAt(spec, index) })),
];
