import { Injectable } from '@nestjs/common';
import type { NewSession, PlanChange, SessionSummary, SessionTemplate } from '../core/protocol/http.js';
import type { PersonCommand, PlannedItem } from '../core/session/commands.js';
import type { NetworkId, PersonId, SessionId, TopicId } from '../core/session/ids.js';
import { AccessService } from '../people/access.service.js';
import { Refused } from '../platform/refused.js';
import { TopicsService } from '../topics/topics.service.js';
import { SessionCatalogue } from './session-catalogue.js';
import { SessionsService } from './sessions.service.js';
import { agendaFrom, TEMPLATES, templateOf, type PlannedTopic } from './templates/templates.js';

/** What the pages ask about sessions. */
@Injectable()
export class SessionPagesService {
  constructor(
    private readonly access: AccessService,
    private readonly catalogue: SessionCatalogue,
    private readonly sessions: SessionsService,
    private readonly topics: TopicsService,
  ) {}

  /** The sessions of a network, newest first. */
  list(caller: PersonId, network: NetworkId): readonly SessionSummary[] {
    this.access.mustSee(caller, network);
    return this.catalogue.ofNetwork(network);
  }

  /** One session. */
  one(caller: PersonId, session: SessionId): SessionSummary {
    const summary = this.catalogue.find(session);
    if (summary === null) throw new Refused('not-found');
    this.access.mustSee(caller, summary.network);
    return summary;
  }

  /** Plans a session; organisers and the network's moderators may. */
  async plan(caller: PersonId, network: NetworkId, plan: NewSession): Promise<SessionSummary> {
    this.access.mustModerate(caller, network);
    const template = templateIn(plan);
    const settings = { ...template?.settings, ...plan.settings };
    const agenda = this.agendaOf(network, template, plan);
    const planned = await this.sessions.plan(caller, network, { ...plan, settings }, agenda);
    if ('code' in planned) throw new Refused(planned.code, planned.details);
    return planned;
  }

  /** Renames a session or moves it to another time, until it is opened; who may plan one may. */
  editPlan(caller: PersonId, session: SessionId, { title, startsAt }: PlanChange): Promise<SessionSummary> {
    const change = {
      ...(title === undefined ? {} : { title }),
      ...(startsAt === undefined ? {} : { startsAt }),
    };
    return this.changePlan(caller, session, { type: 'EditPlan', ...change });
  }

  /** Calls a session off that has not been opened; who may plan one may. */
  callOff(caller: PersonId, session: SessionId): Promise<SessionSummary> {
    return this.changePlan(caller, session, { type: 'CallOffSession' });
  }

  /** Agendas that a session can be planned by. */
  templates(): readonly SessionTemplate[] {
    return TEMPLATES;
  }

  private async changePlan(
    caller: PersonId,
    session: SessionId,
    command: PersonCommand,
  ): Promise<SessionSummary> {
    this.access.mustModerate(caller, this.one(caller, session).network);
    const no = await this.sessions.give(caller, session, command);
    if (no !== null) throw new Refused(no.code, no.details);
    return this.one(caller, session);
  }

  private agendaOf(
    network: NetworkId,
    template: SessionTemplate | null,
    { topics = [], language = 'pl' }: NewSession,
  ): readonly PlannedItem[] {
    return agendaFrom(
      template,
      topics.map((topic) => this.topic(network, topic)),
      language,
    );
  }

  /** A standing topic, or one of the open list that is still to be talked about. */
  private topic(network: NetworkId, id: TopicId): PlannedTopic {
    const refused = this.topics.refuseToPlan(network, id);
    const topic = this.topics.find(network, id);
    if (refused !== null || topic === null) throw new Refused(refused ?? 'no-such-topic');
    return topic;
  }
}

/** The template that a plan names, or null for none. */
function templateIn({ template = null }: NewSession): SessionTemplate | null {
  if (template === null) return null;
  const chosen = templateOf(template);
  if (chosen === undefined) throw new Refused('not-found');
  return chosen;
}
