import { Injectable } from '@nestjs/common';
import type { JoinLinkSummary, Member } from '../core/protocol/http.js';
import type { NetworkId, PersonId } from '../core/session/ids.js';
import { NAME_LIMIT } from '../core/session/settings.js';
import { cleanLine, cleanOptionalText, type CleanText } from '../core/session/text.js';
import { Clock } from '../platform/clock.js';
import { Ids } from '../platform/ids.js';
import { Refused } from '../platform/refused.js';
import { AccessService } from './access.service.js';
import { PeopleIndex } from './people-index.js';
import { PeopleService } from './people.service.js';
import type { JoinLink, MemberRole, Membership } from './people.js';

/** The people of a network. */
@Injectable()
export class MembersService {
  constructor(
    private readonly access: AccessService,
    private readonly index: PeopleIndex,
    private readonly people: PeopleService,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Everybody in a network, with the links that still work. */
  list(caller: PersonId, network: NetworkId): readonly Member[] {
    this.access.mustModerate(caller, network);
    return this.index.membersOf(network).map((membership) => this.describe(membership));
  }

  /** Adds a new person to a network. */
  async add(
    caller: PersonId,
    network: NetworkId,
    newcomer: { readonly name: string; readonly unit: string; readonly role: MemberRole },
  ): Promise<Member> {
    this.access.mustOrganise(caller, network);
    const name = textOf(cleanLine(newcomer.name, NAME_LIMIT));
    const unit = textOf(cleanOptionalText(newcomer.unit.replace(/\s+/g, ' ').trim(), NAME_LIMIT));
    const id = this.ids.uuid();
    const createdAt = this.clock.now();
    const person = { id, name, unit, language: null, isOrganiser: false, createdAt };
    const membership = { network, person: id, role: newcomer.role, createdAt };
    await this.people.add([person], [membership]);
    return this.describe(membership);
  }

  private describe({ network, person, role }: Membership): Member {
    const known = this.index.person(person);
    return {
      person,
      name: known?.name ?? '',
      unit: known?.unit ?? '',
      role,
      acceptedCharterVersion: this.index.acceptedVersion(person, network),
      links: this.index
        .linksOf(person)
        .filter((link) => !link.isOneTime && link.revokedAt === null)
        .map(summaryOf),
    };
  }
}

function summaryOf({ id, createdAt, lastUsedAt }: JoinLink): JoinLinkSummary {
  return { id, createdAt, lastUsedAt };
}

function textOf(clean: CleanText): string {
  if (!clean.ok) throw new Refused(clean.code, clean.details);
  return clean.text;
}
