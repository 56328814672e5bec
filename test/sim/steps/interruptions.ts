import fc from 'fast-check';
import { openOrders } from '../../../src/core/session/points-of-order.js';
import type { SessionSpec } from '../../support/session-spec.js';
import { meant, person, text, turnOf, type Steps } from './step.js';

const order = (spec: SessionSpec, place: number) => {
  const open = openOrders(spec.state);
  return open[place % Math.max(open.length, 1)]?.id ?? 0;
};
const question = (spec: SessionSpec, place: number) => {
  const { interposed } = spec.state;
  return interposed[place % Math.max(interposed.length, 1)]?.id ?? 0;
};

/** Questions put between, points of order, pauses of the floor, and writing that nobody reads yet. */
export const INTERRUPTIONS_STEPS: Steps = [
  fc
    .record({
      mode: fc.constantFrom('hidden', 'hidden', 'paused', 'queue', 'queue' as const),
      hiddenPosts: fc.constantFrom(null, 'reveal', 'withdraw' as const),
    })
    .map(({ mode, hiddenPosts }) => () => ({ type: 'SetFloorMode' as const, mode, hiddenPosts })),
  fc.constant(() => ({ type: 'RevealPosts' as const })),
  fc.tuple(meant, person).map(([which, to]) => (spec: SessionSpec) => ({
    type: 'Yield' as const,
    turn: turnOf(spec, which) ?? 0,
    to,
  })),
  meant.map((which) => (spec: SessionSpec) => ({
    type: 'ExtendTurn' as const,
    turn: turnOf(spec, which) ?? 0,
    seconds: 30,
    fromPool: true,
  })),
  fc
    .constantFrom('pool', 'reserve', 'named', 'questions' as const)
    .map((value) => () => ({ type: 'ChangeSetting' as const, setting: 'unusedTime' as const, value })),
  fc.tuple(meant, text).map(([which, words]) => (spec: SessionSpec) => ({
    type: 'Interpose' as const,
    turn: turnOf(spec, which) ?? 0,
    question: words,
  })),
  ...[true, true, false].map((allow) =>
    fc.nat(5).map((place) => (spec: SessionSpec) => ({
      type: 'AllowInterposed' as const,
      question: question(spec, place),
      allow,
    })),
  ),
  fc.nat(5).map((place) => (spec: SessionSpec) => ({
    type: 'WithdrawInterposed' as const,
    question: question(spec, place),
  })),
  fc.constantFrom('time', 'charter', 'other' as const).map((category) => () => ({
    type: 'RaiseOrder' as const,
    category,
    sentence: 'Wracajmy do tematu.',
  })),
  fc.nat(5).map((place) => (spec: SessionSpec) => ({
    type: 'TakeOrder' as const,
    request: order(spec, place),
    expectedTurn: spec.mark,
  })),
  fc
    .record({
      ruling: fc.constantFrom('uphold', 'dismiss' as const),
      action: fc.constantFrom('none', 'none', 'close-queue', 'extend-time', 'break' as const),
      place: fc.nat(5),
    })
    .map(({ ruling, action, place }) => (spec: SessionSpec) => ({
      type: 'RuleOnOrder' as const,
      request: order(spec, place),
      ruling,
      action: ruling === 'dismiss' ? ('none' as const) : action,
      note: 'Zgoda.',
      seconds: 60,
    })),
];
