import { Injectable, Logger } from '@nestjs/common';
import type {
  NewProposal,
  OpenList,
  ProposedTopic,
  StatusRequest,
  TendedStatus,
  TopicAct,
  TopicStatus,
} from '../core/protocol/http.js';
import type { NetworkId, PersonId, TopicId } from '../core/session/ids.js';
import {
  OPEN_PROPOSALS_LIMIT,
  REASON_LIMIT,
  TOPIC_DESCRIPTION_LIMIT,
  TOPIC_TITLE_LIMIT,
} from '../core/session/settings.js';
import { cleanLine, cleanOptionalText, cleanText, type CleanText } from '../core/session/text.js';
import { AccessService } from '../people/access.service.js';
import { PeopleService } from '../people/people.service.js';
import { Clock } from '../platform/clock.js';
import { Ids } from '../platform/ids.js';
import { OneByOne } from '../platform/one-by-one.js';
import { Refused } from '../platform/refused.js';
import { Outbox } from '../realtime/outbox.js';
import { MeetingRecord, type AgendaStep, type TopicMeeting } from './meeting-record.service.js';
import { OpenLists } from './open-lists.js';
import {
  isOpen,
  proposalsLeft,
  refuseMerge,
  refuseProposal,
  refuseStatus,
  refuseWithdrawal,
} from './topic-rules.js';
import { TopicStore } from './topic-store.js';
import type { Proposal, StatusAct, TopicChange } from './topics.js';

/**
 * The open list of a network, to which its members add what they want to talk about. Who takes part proposes and supports; moderators and organisers tend the list; observers read it.
 */
@Injectable()
export class OpenListService {
  private readonly logger = new Logger(OpenListService.name);
  private readonly changes = new OneByOne();

  constructor(
    private readonly lists: OpenLists,
    private readonly store: TopicStore,
    private readonly access: AccessService,
    private readonly people: PeopleService,
    private readonly record: MeetingRecord,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {
    record.onAgendaStep((step) => {
      this.follow(step).catch((error: unknown) =>
        this.logger.warn(`topic ${step.topic} stays as it was: ${String(error)}`),
      );
    });
  }

  /** The open list as the caller sees it, after all that was asked for before. */
  async openList(caller: PersonId, network: NetworkId): Promise<OpenList> {
    this.access.mustRead(caller, network);
    await this.changes.run(() => Promise.resolve());
    const list = this.lists.of(network);
    const maySupport = this.access.takesPart(caller, network);
    const meetings = this.record.meetingsAbout(network);
    return {
      topics: list
        .filter(({ status }) => status !== 'withdrawn')
        .map((proposal) => this.describe(caller, proposal, meetings.get(proposal.id))),
      mayPropose: maySupport ? proposalsLeft(list, caller) : 0,
      maySupport,
    };
  }

  /** Puts a topic on the list, with the support of whoever proposes it. */
  async propose(caller: PersonId, network: NetworkId, proposal: NewProposal): Promise<ProposedTopic> {
    this.access.mustTakePart(caller, network);
    const title = textOf(cleanLine(proposal.title, TOPIC_TITLE_LIMIT));
    const description = textOf(cleanOptionalText(proposal.description, TOPIC_DESCRIPTION_LIMIT));
    const made = await this.changes.run(async () => {
      const refused = refuseProposal(this.lists.of(network), caller);
      if (refused) throw new Refused(refused, { most: OPEN_PROPOSALS_LIMIT });
      const topic: Proposal = {
        id: this.ids.uuid(),
        network,
        title,
        description,
        proposer: caller,
        proposedAt: this.clock.now(),
        status: 'proposed',
        note: '',
        mergedInto: null,
      };
      await this.commit(network, {
        proposals: [topic],
        supports: [{ topic: topic.id, person: caller, at: topic.proposedAt }],
        acts: [this.act(caller, topic)],
      });
      return topic;
    });
    const { session } = proposal;
    if (session !== null) await this.record.noteProposal(caller, { session, network, topic: made.id, title });
    return this.describe(caller, made);
  }

  /** Takes one's own proposal off the list. */
  async withdraw(caller: PersonId, id: TopicId): Promise<void> {
    this.mustTakePartIn(caller, id);
    await this.changes.run(async () => {
      const proposal = this.mustFind(caller, id);
      const refused = refuseWithdrawal(proposal, this.lists.supportersOf(id), caller);
      if (refused) throw new Refused(refused);
      await this.bring(caller, proposal, 'withdrawn', '');
    });
  }

  /** Supports a topic; twice is once. */
  async support(caller: PersonId, id: TopicId): Promise<void> {
    this.mustTakePartIn(caller, id);
    await this.changes.run(async () => {
      const proposal = this.mustFind(caller, id);
      if (!isOpen(proposal)) throw new Refused('topic-not-open');
      if (this.lists.supportersOf(id).has(caller)) return;
      const supports = [{ topic: id, person: caller, at: this.clock.now() }];
      await this.commit(proposal.network, { proposals: [], supports, acts: [] });
    });
  }

  /** Takes one's support back, as long as the topic is still to be talked about. Nothing of it is kept. */
  async takeSupportBack(caller: PersonId, id: TopicId): Promise<void> {
    this.mustTakePartIn(caller, id);
    await this.changes.run(async () => {
      const proposal = this.mustFind(caller, id);
      if (!isOpen(proposal)) throw new Refused('topic-not-open');
      if (!this.lists.supportersOf(id).has(caller)) return;
      await this.store.takeSupportBack(id, caller);
      this.lists.takeSupportBack(id, caller);
      this.outbox.topicsChanged(proposal.network);
    });
  }

  /** Merges a topic into another one like it. What was merged into it before goes along. */
  async merge(caller: PersonId, id: TopicId, into: TopicId): Promise<void> {
    this.mustTend(caller, id);
    await this.changes.run(async () => {
      const proposal = this.mustFind(caller, id);
      const refused = refuseMerge(proposal, this.lists.proposal(into));
      if (refused) throw new Refused(refused);
      const { network } = proposal;
      const merged: Proposal = { ...proposal, status: 'merged', note: '', mergedInto: into };
      const alongWithIt = this.lists
        .of(network)
        .filter(({ mergedInto }) => mergedInto === id)
        .map((earlier) => ({ ...earlier, mergedInto: into }));
      const at = this.clock.now();
      await this.commit(network, {
        proposals: [merged, ...alongWithIt],
        supports: [...this.lists.supportersOf(id)].map((person) => ({ topic: into, person, at })),
        acts: [this.act(caller, merged)],
      });
    });
  }

  /** Plans a topic, notes what came of it, declines it, or takes one of these back. */
  async setStatus(caller: PersonId, id: TopicId, { status, note }: StatusRequest): Promise<void> {
    this.mustTend(caller, id);
    const words = noteOf(status, note);
    await this.changes.run(async () => {
      const proposal = this.mustFind(caller, id);
      const refused = refuseStatus(proposal, status);
      if (refused) throw new Refused(refused);
      if (proposal.status === status && proposal.note === words) return;
      await this.bring(caller, proposal, status, words);
    });
  }

  /** Who did what to a topic. */
  async acts(caller: PersonId, id: TopicId): Promise<readonly TopicAct[]> {
    this.mustTend(caller, id);
    const acts = await this.store.actsOn(id);
    return acts.map(({ at, by, status, note }) => ({ at, by, name: this.nameOf(by), status, note }));
  }

  /** What is on an agenda is planned, and discussed when its item is over; what stands so already stays as it is. */
  private async follow({ network, topic, step, by }: AgendaStep): Promise<void> {
    await this.changes.run(async () => {
      const named = this.lists.proposal(topic);
      const proposal = named?.mergedInto == null ? named : this.lists.proposal(named.mergedInto);
      if (proposal?.network !== network || proposal.status === step) return;
      if (refuseStatus(proposal, step) === null) await this.bring(by, proposal, step, '');
    });
  }

  private async bring(by: PersonId, before: Proposal, status: TopicStatus, note: string): Promise<void> {
    const proposal: Proposal = { ...before, status, note };
    await this.commit(before.network, {
      proposals: [proposal],
      supports: [],
      acts: [this.act(by, proposal)],
    });
  }

  private async commit(network: NetworkId, change: TopicChange): Promise<void> {
    await this.store.change(change);
    this.lists.apply(change);
    this.outbox.topicsChanged(network);
  }

  private act(by: PersonId, { id, status, note }: Proposal): StatusAct {
    return { id: this.ids.uuid(), topic: id, at: this.clock.now(), by, status, note };
  }

  /** A proposal that the caller may know of; what was withdrawn is gone. */
  private mustFind(caller: PersonId, id: TopicId): Proposal {
    const proposal = this.lists.proposal(id);
    if (proposal === null) throw new Refused('not-found');
    this.access.mustSee(caller, proposal.network);
    if (proposal.status === 'withdrawn') throw new Refused('not-found');
    return proposal;
  }

  private mustTakePartIn(caller: PersonId, id: TopicId): void {
    this.access.mustTakePart(caller, this.mustFind(caller, id).network);
  }

  private mustTend(caller: PersonId, id: TopicId): void {
    this.access.mustModerate(caller, this.mustFind(caller, id).network);
  }

  private describe(
    caller: PersonId,
    proposal: Proposal,
    meetings: readonly TopicMeeting[] = [],
  ): ProposedTopic {
    const { id, title, description, proposer, proposedAt, status, note, mergedInto } = proposal;
    const supporters = this.lists.supportersOf(id);
    return {
      id,
      title,
      description,
      proposer,
      proposerName: this.nameOf(proposer),
      proposedAt,
      status,
      note,
      mergedInto,
      support: supporters.size,
      isSupported: supporters.has(caller),
      meetings,
      mayWithdraw:
        this.access.takesPart(caller, proposal.network) &&
        refuseWithdrawal(proposal, supporters, caller) === null,
    };
  }

  private nameOf(person: PersonId): string {
    return this.people.person(person)?.name ?? '';
  }
}

/** Declining needs a reason, the outcome of a discussion can follow later, and the others go without words. */
function noteOf(status: TendedStatus, note: string): string {
  switch (status) {
    case 'declined':
      return textOf(cleanText(note, REASON_LIMIT));
    case 'discussed':
      return textOf(cleanOptionalText(note, TOPIC_DESCRIPTION_LIMIT));
    case 'proposed':
    case 'planned':
      return '';
  }
}

function textOf(clean: CleanText): string {
  if (!clean.ok) throw new Refused(clean.code, clean.details);
  return clean.text.trim();
}
