import { Injectable } from '@nestjs/common';
import type { Me, MyMembership } from '../core/protocol/http.js';
import type { Language } from '../core/protocol/messages.js';
import type { PersonId } from '../core/session/ids.js';
import { NetworksService } from '../networks/networks.service.js';
import { Refused } from '../platform/refused.js';
import { PeopleIndex } from './people-index.js';
import { PeopleService } from './people.service.js';

/** What the server tells people about themselves. */
@Injectable()
export class MeService {
  constructor(
    private readonly index: PeopleIndex,
    private readonly people: PeopleService,
    private readonly networks: NetworksService,
  ) {}

  /** Who the caller is. `language` is the one of the browser, for those who have chosen none. */
  describe(caller: PersonId, language: Language): Me {
    const person = this.index.person(caller);
    if (person === null) throw new Refused('not-signed-in');
    const { id, name, unit, isOrganiser } = person;
    return {
      person: id,
      name,
      unit,
      language: person.language ?? language,
      isOrganiser,
      memberships: this.membershipsOf(id),
    };
  }

  private membershipsOf(person: PersonId): readonly MyMembership[] {
    return this.networks.list().flatMap(({ id, code, title }) => {
      const membership = this.index.membership(person, id);
      if (membership === null) return [];
      const mustAcceptCharter = this.people.mustAcceptCharter(person, id);
      return [{ network: id, code, title, role: membership.role, mustAcceptCharter }];
    });
  }
}
