import fc from 'fast-check';
import type { SessionSpec } from '../../support/session-spec.js';
import { meant, person, turnOf, type Steps } from './step.js';

/** The floor, its modes and its queue. */
export const FLOOR_STEPS: Steps = [
  fc.option(person).map((who) => () => ({ type: 'RequestTurn' as const, person: who })),
  meant.map((which) => (spec: SessionSpec) => ({ type: 'Next' as const, expectedTurn: turnOf(spec, which) })),
  fc.tuple(person, meant).map(([who, which]) => (spec: SessionSpec) => ({
    type: 'Call' as const,
    person: who,
    expectedTurn: turnOf(spec, which),
  })),
  meant.map((which) => (spec: SessionSpec) => ({ type: 'Yield' as const, turn: turnOf(spec, which) ?? 0 })),
  meant.map((which) => (spec: SessionSpec) => ({
    type: 'EndTurn' as const,
    turn: turnOf(spec, which) ?? 0,
    reason: 'czas',
  })),
  meant.map((which) => (spec: SessionSpec) => ({
    type: 'ExtendTurn' as const,
    turn: turnOf(spec, which) ?? 0,
    seconds: 60,
  })),
  meant.map((which) => (spec: SessionSpec) => ({
    type: 'PauseTurn' as const,
    turn: turnOf(spec, which) ?? 0,
    reason: '',
  })),
  meant.map((which) => (spec: SessionSpec) => ({
    type: 'ResumeTurn' as const,
    turn: turnOf(spec, which) ?? 0,
  })),
  meant.map((which) => (spec: SessionSpec) => ({
    type: 'ExpireTurn' as const,
    turn: turnOf(spec, which) ?? 0,
  })),
  fc.nat(5).map((place) => (spec: SessionSpec) => ({
    type: 'WithdrawRequest' as const,
    request: spec.state.queue.waiting[place]?.id ?? 0,
  })),
  fc.constantFrom('open', 'queue', 'queue', 'moderator' as const).map((mode) => () => ({
    type: 'SetFloorMode' as const,
    mode: mode,
  })),
  fc.constantFrom('open', 'open', 'closed', 'frozen' as const).map((status) => () => ({
    type: 'SetQueueStatus' as const,
    status: status,
    reason: '',
  })),
];
