import { median } from './stats.mjs';

/**
 * What a figure of Krąg has to hold. Bounds beside a peer are judged within each round, where both met
 * the same machine, and the median of the rounds decides.
 * @typedef {object} Target
 * @property {string} figure
 * @property {string} [variant] only for this one
 * @property {string} [peer]
 * @property {number} [atLeast]
 * @property {number} [atMost]
 * @property {number} [atLeastTimes] times the peer's figure
 * @property {number} [atMostTimes]
 * @property {number} [atMostMore] above the peer's figure
 */

/**
 * @param {Target} target
 * @param {Record<string, Record<string, number>[]>} rounds for each system its figures, round by round
 * @returns {{ text: string, passed: boolean }}
 */
export function judge(target, rounds) {
  const own = rounds.krag.map((figures) => figures[target.figure]);
  const peer = target.peer === undefined ? own : rounds[target.peer].map((figures) => figures[target.figure]);
  const times = median(own.map((value, round) => value / peer[round]));
  const more = median(own.map((value, round) => value - peer[round]));
  const { atLeast, atMost, atLeastTimes, atMostTimes, atMostMore } = target;
  if (atLeast !== undefined) return { text: `≥ ${atLeast}`, passed: median(own) >= atLeast };
  if (atMost !== undefined) return { text: `≤ ${atMost}`, passed: median(own) <= atMost };
  if (atLeastTimes !== undefined)
    return { text: `≥ ${atLeastTimes} × ${target.peer}`, passed: times >= atLeastTimes };
  if (atMostTimes !== undefined)
    return { text: `≤ ${atMostTimes} × ${target.peer}`, passed: times <= atMostTimes };
  return { text: `≤ ${target.peer} + ${atMostMore}`, passed: more <= atMostMore };
}
