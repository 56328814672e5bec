import type { CommandOf } from './commands.js';
import { accept, reject, type Decision } from './decision.js';
import type { EventBody, EventOf } from './events.js';
import type { Seq } from './ids.js';
import { refuseUnlessRunning } from './phase.js';
import { anotherModeratorHere, giverOf } from './rights.js';
import { REASON_LIMIT } from './settings.js';
import type { Report, SessionState } from './state.js';
import { cleanOptionalText, cleanText } from './text.js';

/** Tells the moderators, and nobody else, that a contribution breaks the charter. Also while muted. */
export function reportContribution(state: SessionState, command: CommandOf<'ReportContribution'>): Decision {
  const giver = giverOf(command);
  const refused = refuseUnlessRunning(state);
  if (refused) return refused;
  if (giver === null || state.people.get(giver)?.presence !== 'here') return reject('not-present');
  const { contribution } = command;
  const said = state.contributions.get(contribution);
  if (!said || state.sealed.has(contribution)) return reject('no-such-contribution');
  if (said.author === giver) return reject('own-report');
  if (state.hidden.has(contribution)) return reject('contribution-hidden');
  if (openReportsOf(state, contribution).some(({ by }) => by === giver)) return reject('already-reported');
  const reason = cleanText(command.reason, REASON_LIMIT);
  return reason.ok
    ? accept({ type: 'ContributionReported', contribution, words: { reason: reason.text } })
    : reason;
}

/**
 * Settles a report; whoever reported it learns the outcome. On one's own contribution another moderator rules,
 * or it is marked as one's own ruling (T9).
 */
export function settleReport(state: SessionState, command: CommandOf<'SettleReport'>): Decision {
  const report = state.reports.get(command.report);
  if (!report) return reject('no-such-report');
  if (report.settled !== null) return reject('report-settled');
  const giver = giverOf(command);
  const ownRuling = giver !== null && state.contributions.get(report.contribution)?.author === giver;
  if (ownRuling && anotherModeratorHere(state, giver)) return reject('own-matter');
  const note = cleanOptionalText(command.note, REASON_LIMIT);
  return note.ok ? accept(settled(report, command.outcome, ownRuling, note.text)) : note;
}

/** The events by which hiding a contribution settles what was reported of it. */
export function upholdReports(state: SessionState, contribution: Seq): EventBody[] {
  return openReportsOf(state, contribution).map((report) => settled(report, 'upheld', false, ''));
}

function openReportsOf({ reports }: SessionState, contribution: Seq): Report[] {
  const open: Report[] = [];
  for (const report of reports.values()) {
    if (report.contribution === contribution && report.settled === null) open.push(report);
  }
  return open;
}

/** The reports that wait for a moderator, oldest first. */
export function openReports(state: SessionState) {
  return [...state.reports.values()].filter((report) => report.settled === null);
}

/** Folds a report in. */
export function contributionReported(state: SessionState, event: EventOf<'ContributionReported'>): void {
  const { seq: id, at, by, contribution } = event;
  state.reports.set(id, { id, at, by, contribution, reason: event.words?.reason ?? '', settled: null });
}

/** Folds the settling in. */
export function reportSettled(state: SessionState, event: EventOf<'ReportSettled'>): void {
  const report = state.reports.get(event.report);
  const { outcome } = event;
  if (report)
    state.reports.set(report.id, { ...report, settled: { outcome, note: event.words?.note ?? '' } });
}

function settled(
  { id, by }: { readonly id: Seq; readonly by: string | null },
  outcome: 'upheld' | 'dismissed',
  ownRuling: boolean,
  note: string,
): EventBody {
  return { type: 'ReportSettled', report: id, person: by, outcome, ownRuling, words: { note } };
}
