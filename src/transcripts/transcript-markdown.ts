import { createInstance } from 'i18next';
import type { Bilingual } from '../core/protocol/http.js';
import type { Language } from '../core/protocol/messages.js';
import type { Millis, PersonId, Seq } from '../core/session/ids.js';
import { settingInWords, valueInWords } from '../core/texts/setting-in-words.js';
import { REACTIONS } from '../core/session/reactions.js';
import { TRANSCRIPT_EN } from '../core/texts/transcript.en.js';
import { TRANSCRIPT_PL, type TranscriptText } from '../core/texts/transcript.pl.js';
import type { Act } from '../core/views/acts.js';
import { minutesOfVote, type PollRecord } from '../core/views/poll-record.js';
import type {
  Attendee,
  Contribution,
  HeldTurn,
  PutPrompt,
  Transcript,
  HeldItem,
} from '../core/views/transcript.js';
import { escapeLine, escapeQuote } from './markdown-escape.js';

const texts = createInstance();
void texts.init({
  initAsync: false,
  lng: 'pl',
  fallbackLng: 'pl',
  resources: { pl: { translation: TRANSCRIPT_PL }, en: { translation: TRANSCRIPT_EN } },
  interpolation: { escapeValue: false }, // every value is escaped for Markdown before it gets here
});

/** How a document is written. */
export interface DocumentStyle {
  readonly language: Language;
  /** For instance Europe/Warsaw. */
  readonly timeZone: string;
}

/** A transcript as a document to read, print and send on. */
export function markdownOf(transcript: Transcript, network: Bilingual, style: DocumentStyle): string {
  return new Document(transcript, style).write(network[style.language]);
}

class Document {
  private readonly units: ReadonlyMap<PersonId, string | null>;
  private readonly names: ReadonlyMap<PersonId, string | null>;
  private readonly moment: Intl.DateTimeFormat;
  private readonly clock: Intl.DateTimeFormat;

  constructor(
    private readonly transcript: Transcript,
    private readonly style: DocumentStyle,
  ) {
    this.units = new Map(transcript.people.map(({ person, unit }) => [person, unit]));
    this.names = new Map(transcript.people.map(({ person, name }) => [person, name]));
    const { language, timeZone } = style;
    this.moment = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'long', timeZone });
    this.clock = new Intl.DateTimeFormat(language, { timeStyle: 'medium', hourCycle: 'h23', timeZone });
  }

  write(network: string): string {
    const { title } = this.transcript;
    const heading = `# ${title === null ? this.say('untitled') : escapeLine(title)}`;
    const parts = [heading, escapeLine(network), ...this.facts(), ...this.attendance()];
    parts.push(...this.agenda(), ...this.course(), ...this.carried());
    return `${parts.join('\n\n')}\n`;
  }

  private facts(): readonly string[] {
    const { startsAt, openedAt, closedAt, isCalledOff, head } = this.transcript;
    const ended = isCalledOff ? 'called-off' : 'closed';
    return [
      this.say('planned', { time: this.moment.format(startsAt) }),
      ...(openedAt === null ? [] : [this.say('opened', { time: this.moment.format(openedAt) })]),
      closedAt === null ? this.say('still-open') : this.say(ended, { time: this.moment.format(closedAt) }),
      this.say('covers', { head }),
    ];
  }

  private attendance(): readonly string[] {
    const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    const columns = (['name', 'unit', 'role', 'presence'] as const).map((key) => this.say(key));
    const rows = this.transcript.people.map((attendee) => row(this.attendee(attendee)));
    return [`## ${this.say('people')}`, [row(columns), row(columns.map(() => '---')), ...rows].join('\n')];
  }

  private attendee({ person, unit, role, stays }: Attendee): readonly string[] {
    const times = stays.map(({ from, to }) =>
      to === null ? this.say('stay-open', { from: this.time(from) }) : `${this.time(from)}–${this.time(to)}`,
    );
    return [this.name(person), escapeLine(unit ?? ''), this.say(`role-${role}`), times.join(', ')];
  }

  private agenda(): readonly string[] {
    const { agenda } = this.transcript;
    if (agenda.length === 0) return [];
    return [`## ${this.say('agenda')}`, agenda.map((item, place) => this.item(item, place + 1)).join('\n')];
  }

  private item({ title, timeboxMs, from, to, spentMs, note }: HeldItem, place: number): string {
    const planned = this.duration(timeboxMs);
    const isOver = this.transcript.closedAt !== null;
    const time =
      from === null || to === null
        ? this.say(from === null && isOver ? 'item-not-reached' : 'item-planned', { planned })
        : this.say('item-held', { planned, spent: this.duration(spentMs), from: this.time(from) });
    const line = `${place}. ${escapeLine(title)} (${time})`;
    return note === '' ? line : `${line}\n   *${escapeLine(note)}*`;
  }

  /** Whom the next session begins with (T59). */
  private carried(): readonly string[] {
    const { carried } = this.transcript;
    if (carried.length === 0) return [];
    const lines = carried.map(
      ({ person }) => `- ${person === null ? this.say('nameless') : this.name(person)}`,
    );
    return [`## ${this.say('carried')}`, lines.join('\n')];
  }

  /** Everything in the order in which it happened. */
  private course(): readonly string[] {
    const { prompts, polls, turns, contributions, acts } = this.transcript;
    const entries: readonly { readonly seq: Seq; readonly text: string }[] = [
      ...prompts.map((prompt) => ({ seq: prompt.seq, text: this.prompt(prompt) })),
      ...polls.map((poll) => ({ seq: poll.seq, text: this.poll(poll) })),
      ...turns.map((turn) => ({ seq: turn.seq, text: this.turn(turn) })),
      ...contributions.map((one) => ({ seq: one.seq, text: this.contribution(one) })),
      ...acts
        .filter(isPublic)
        .map((act) => ({ seq: act.seq, text: `*${this.time(act.at)} ${this.act(act)}*` })),
    ];
    const course = [...entries].sort((a, b) => a.seq - b.seq).map(({ text }) => text);
    return [`## ${this.say('record')}`, ...(course.length === 0 ? [this.say('empty')] : course)];
  }

  private prompt({ at, by, text }: PutPrompt): string {
    const head = `**${this.time(at)} ${this.say('prompt', { name: this.name(by) })}**`;
    return `${head}\n\n${text === null ? `*${this.say('erased')}*` : escapeQuote(text)}`;
  }

  private poll(poll: PollRecord): string {
    const { at, by, secret, question, closed, isWithdrawn } = poll;
    const head = this.say(secret ? 'poll-secret' : 'poll', { name: this.name(by) });
    const asked = question === null ? `*${this.say('erased')}*` : escapeQuote(question);
    const parts = [`**${this.time(at)} ${head}**`, asked];
    if (isWithdrawn) parts.push(`*${this.say('poll-withdrawn')}*`);
    else if (closed === null) parts.push(`*${this.say('poll-open')}*`);
    else {
      const { eligible, present, voted } = closed;
      parts.push(this.say('poll-turnout', { eligible, present, voted }), ...this.pollResult(poll));
    }
    return parts.join('\n\n');
  }

  private pollResult(poll: PollRecord): readonly string[] {
    const { tally, isShown } = poll;
    const notShown = isShown ? [] : [`*${this.say('poll-not-shown')}*`];
    if (tally === null) return notShown;
    const counts = tally.counts.map((count, index) =>
      this.say('poll-option', { option: this.pollOption(poll, index + 1), count }),
    );
    const lines = [...counts, this.say('poll-blank', { count: tally.blank })].map((line) => `- ${line}`);
    const minutes = minutesOfVote(poll);
    const summary = minutes === null ? [] : [this.say('poll-minutes', { ...minutes })];
    return [lines.join('\n'), ...summary, ...notShown];
  }

  private pollOption({ kind, options }: PollRecord, choice: number): string {
    if (kind === 'scale') return String(choice);
    if (kind === 'consent') return this.say(`consent-${choice as 1 | 2 | 3}`);
    const option = options[choice - 1];
    return option === undefined ? this.say('poll-option-nameless', { number: choice }) : escapeLine(option);
  }

  private turn({ person, from, to, floorMs, end, note, condition }: HeldTurn): string {
    const values = { name: this.name(person), from: this.time(from) };
    if (to === null || end === null) return `*${this.say('turn-running', values)}*`;
    const ended = { to: this.time(to), duration: this.duration(floorMs ?? 0), end: this.say(`end-${end}`) };
    return `*${this.say('turn', { ...values, ...ended })}${this.because(note)}${this.under(condition)}*`;
  }

  private contribution({ seq, at, by, track, text, hidden, reactions }: Contribution): string {
    const head = `**${seq}. ${this.time(at)} ${this.say(`${track}-line`, { name: this.name(by) })}**`;
    const reason = hidden?.reason ?? '';
    const cover =
      reason === '' ? this.say('hidden') : this.say('hidden-because', { reason: escapeLine(reason) });
    const parts = [head, ...(hidden === null ? [] : [`*${cover}*`])];
    if (text !== null) parts.push(escapeQuote(text));
    else if (hidden === null) parts.push(`*${this.say('erased')}*`);
    const given = REACTIONS.map((kind, index) => ({ kind, count: reactions[index] ?? 0 }))
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => this.say(`reaction-${kind}`, { count }));
    if (given.length > 0) parts.push(`*${given.join(', ')}*`);
    return parts.join('\n\n');
  }

  private act(act: PublicAct): string {
    const name = this.name(act.by);
    switch (act.kind) {
      case 'mode':
        return this.say(`act-mode-${act.mode}`, { name });
      case 'queue':
        return this.queue(act) + this.because(act.reason);
      case 'queue-closing':
        return this.closing(act) + this.because(act.reason);
      case 'request-reclassified': {
        const kind = this.say(`kind-${act.requestKind}`);
        return this.say('act-request-reclassified', { name, person: this.name(act.person), kind });
      }
      case 'plan-edited': {
        const values = { name, title: escapeLine(act.title), time: this.moment.format(act.startsAt) };
        return this.say(act.title === '' ? 'act-plan-edited-erased' : 'act-plan-edited', values);
      }
      case 'closed':
        return this.say(this.transcript.isCalledOff ? 'act-called-off' : 'act-closed', { name });
      case 'asides':
        return this.say(`act-asides-${act.mode}`, { name });
      case 'request-removed':
      case 'unmuted':
      case 'readmitted':
      case 'queue-delegated':
      case 'queue-delegation-ended':
      case 'lead-offered':
      case 'lead-offer-withdrawn':
      case 'lead-declined':
      case 'lead-passed':
        return this.say(`act-${act.kind}`, { name, person: this.name(act.person) });
      case 'muted':
      case 'removed': {
        const key =
          act.kind === 'removed' && act.by === null ? 'act-removed-by-group' : (`act-${act.kind}` as const);
        const done = this.say(key, { name, person: this.name(act.person) });
        return done + this.because(act.reason) + this.under(act.condition);
      }
      case 'drawn':
        return this.say(`act-drawn-${act.pool}`, { name, person: this.name(act.person), seed: act.seed });
      case 'round-started':
        return this.say(`act-round-started-${act.order}`, { name, seed: act.seed });
      case 'round-ended':
        return this.say('act-round-ended', { name }) + this.parts(act);
      case 'undone':
        return this.say(`act-undone-${act.what}`, { name, person: this.name(act.person) });
      case 'call-ended':
        return this.say(`act-call-${act.end}`, { person: this.name(act.person) });
      case 'turn-extended': {
        const key = act.ownRuling ? 'act-turn-extended-own' : 'act-turn-extended';
        return this.say(key, { name, duration: this.duration(act.byMs) });
      }
      case 'request-moved': {
        const key = act.ownRuling ? 'act-request-moved-own' : 'act-request-moved';
        return this.say(key, { name, person: this.name(act.person) });
      }
      case 'unit-time': {
        const key = act.ownRuling ? 'act-unit-time-own' : 'act-unit-time';
        const unit = escapeLine(this.units.get(act.person) ?? '');
        return this.say(key, { name, unit, duration: this.duration(act.byMs) });
      }
      case 'setting': {
        const key = act.ownRuling ? 'act-setting-own' : 'act-setting';
        const change = settingInWords(this.style.language, act.setting, act.value);
        return this.say(key, { name, change });
      }
      case 'topic-proposed':
        return act.title === ''
          ? this.say('act-topic-proposed-erased', { name })
          : this.say('act-topic-proposed', { name, title: escapeLine(act.title) });
      case 'request-settled': {
        const person = act.person === null ? this.say('nameless') : this.name(act.person);
        return this.say(`act-request-settled-${act.fate}`, { name, person });
      }
      case 'request-carried-in': {
        const title = escapeLine(act.title);
        return this.say('act-request-carried-in', { title, person: this.name(act.person) });
      }
      case 'item-started':
      case 'item-finished':
      case 'item-reopened':
        return this.say(`act-${act.kind}`, { name, title: escapeLine(act.title) });
      case 'item-extended': {
        const values = { name, title: escapeLine(act.title), duration: this.duration(act.byMs) };
        return this.say('act-item-extended', values);
      }
      case 'deputy-named':
        return act.person === null
          ? this.say('act-deputy-none', { name })
          : this.say('act-deputy-named', { name, person: this.name(act.person) });
      case 'unattended':
        return this.say(`act-unattended-${act.policy}`, { name });
      case 'hidden':
        return (
          this.say('act-hidden', { name, contribution: act.contribution }) +
          this.because(act.reason) +
          this.under(act.condition)
        );
      case 'group-asked':
        return (
          this.say(`act-group-asked-${act.about}`, { name, person: this.name(act.person) }) +
          this.because(act.reason)
        );
      case 'group-decided': {
        const key = `act-group-${act.isAgreed ? 'agreed' : 'refused'}-${act.about}` as const;
        const { agreed, against } = act;
        return this.say(key, { person: this.name(act.person), agreed, against });
      }
      case 'order-ruled':
        return this.ruling(act);
      case 'posts-revealed':
      case 'posts-withdrawn':
        return this.say(`act-${act.kind}`, { name, count: act.count });
      case 'unhidden':
        return this.say('act-unhidden', { name, contribution: act.contribution });
      case 'paused':
      case 'turn-paused':
        return this.say(`act-${act.kind}`, { name }) + this.because(act.reason);
      default:
        return this.say(`act-${act.kind}`, { name });
    }
  }

  private queue(act: Extract<Act, { kind: 'queue' }>): string {
    if (act.cause === 'planned') return this.say('act-queue-closed-planned');
    if (act.cause === 'topic') return this.say('act-queue-open-topic');
    return this.say(`act-queue-${act.status}`, { name: this.name(act.by) });
  }

  private closing({ by, afterMore, until }: Extract<Act, { kind: 'queue-closing' }>): string {
    const name = this.name(by);
    const count = afterMore ?? 0;
    if (until === null) return this.say('act-queue-closes-after', { name, count });
    const time = this.time(until);
    return afterMore === null
      ? this.say('act-queue-closes-at', { name, time })
      : this.say('act-queue-closes-either', { name, time, count });
  }

  /** The condition of the charter that was broken (T30). */
  private under(condition: number | null): string {
    return condition === null ? '' : ` ${this.say('condition', { condition })}`;
  }

  /** Who spoke in a round, who passed, who was absent, who was not called. */
  private parts(act: Extract<Act, { kind: 'round-ended' }>): string {
    return (['spoke', 'passed', 'absent', 'left'] as const)
      .filter((part) => act[part].length > 0)
      .map((part) => {
        const people = act[part].map((person) => this.name(person)).join(', ');
        return this.say(`round-${part}`, { people });
      })
      .join('');
  }

  private ruling(act: Extract<Act, { kind: 'order-ruled' }>): string {
    const { person, category, ruling, action, ownRuling, sentence, note } = act;
    const text = sentence === '' ? this.say('erased') : escapeLine(sentence);
    const values = { person: this.name(person), name: this.name(act.by), sentence: text };
    const parts = [
      this.say(`act-order-${ruling}`, values),
      ...(category === null ? [] : [this.about(category)]),
      ...(action === 'none' ? [] : [this.say(`order-action-${action}`)]),
      ...(ownRuling ? [this.say('order-own-ruling')] : []),
    ];
    return parts.join(' ') + this.because(note);
  }

  private about(category: string): string {
    const said = valueInWords(this.style.language, 'orderCategories', category);
    return this.say('order-category', { category: said });
  }

  private because(reason: string): string {
    return reason === '' ? '' : ` ${this.say('note', { reason: escapeLine(reason) })}`;
  }

  private name(person: PersonId | null): string {
    if (person === null) return this.say('server');
    // Who plans, or calls off, need not ever come.
    if (!this.names.has(person)) return this.say('outside');
    return escapeLine(this.names.get(person) ?? this.say('nameless'));
  }

  private time(at: Millis): string {
    return this.clock.format(at);
  }

  private duration(ms: Millis): string {
    const seconds = Math.round(ms / 1000);
    return this.say('minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
  }

  private say(key: TranscriptText, values: Readonly<Record<string, string | number>> = {}): string {
    return texts.t(key, { lng: this.style.language, replace: values });
  }
}

type PrivateKind = 'note' | 'note-removed' | 'reported' | 'report-settled';
type PublicAct = Exclude<Act, { readonly kind: PrivateKind }>;
const PRIVATE: ReadonlySet<Act['kind']> = new Set<PrivateKind>([
  'note',
  'note-removed',
  'reported',
  'report-settled',
]);

/** A document is passed on: what moderators wrote for each other, and who reported whom, stay out of it. */
function isPublic(act: Act): act is PublicAct {
  return !PRIVATE.has(act.kind);
}
