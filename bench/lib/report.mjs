import { judge } from './targets.mjs';
import { median } from './stats.mjs';

/**
 * One variant of a scenario as a Markdown table: a row for each figure, the median of each system, how
 * Krąg stands to the first peer, and the target with its verdict.
 * @param {import('../scenarios/scenarios.mjs').Scenario} scenario
 * @param {string} variant
 * @param {Record<string, Record<string, number>[]>} rounds for each system its figures, round by round
 * @param {Record<string, number> | undefined} baseline Krąg's medians when the baseline was kept
 */
export function tableOf(scenario, variant, rounds, baseline) {
  const peer = scenario.systems[0] === 'krag' ? scenario.systems[1] : undefined;
  const head = [
    variant,
    ...scenario.systems,
    ...(peer ? [`krag ÷ ${peer}`] : []),
    ...(baseline ? ['krag ÷ baseline'] : []),
    'target',
  ];
  const rows = scenario.figures.map((figure) => {
    const values = scenario.systems.map((system) => rounds[system].map((figures) => figures[figure.key]));
    const ratios = peer ? [median(values[0].map((value, round) => value / values[1][round]))] : [];
    if (baseline) ratios.push(median(values[0]) / baseline[figure.key]);
    return [
      figure.title,
      ...values.map((list) => number(median(list), figure.digits)),
      ...ratios.map((ratio) => number(ratio, 2)),
      verdict(scenario, variant, figure.key, rounds),
    ];
  });
  const rule = head.map((_, column) => (column === 0 || column === head.length - 1 ? '---' : '--:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The verdicts of one variant, for the exit code. */
export function verdictsOf(scenario, variant, rounds) {
  return targetsOf(scenario, variant, rounds).map((target) => ({
    ...judge(target, rounds),
    figure: target.figure,
  }));
}

/** The targets that this run can judge: it may have left systems out. */
function targetsOf(scenario, variant, rounds) {
  return scenario.targets.filter(
    (target) =>
      rounds.krag !== undefined &&
      (target.variant === undefined || target.variant === variant) &&
      (target.peer === undefined || rounds[target.peer] !== undefined),
  );
}

function verdict(scenario, variant, figure, rounds) {
  const target = targetsOf(scenario, variant, rounds).find((candidate) => candidate.figure === figure);
  if (target === undefined) return '';
  const { text, passed } = judge(target, rounds);
  return `${text}: ${passed ? 'pass' : 'FAIL'}`;
}

function number(value, digits) {
  if (!Number.isFinite(value)) return '–';
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
