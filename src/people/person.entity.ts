import { Column, Entity, PrimaryColumn, type ValueTransformer } from 'typeorm';
import type { Language } from '../core/protocol/messages.js';
import type { Acceptance, JoinLink, MemberRole, Membership, Person, SignIn } from './people.js';

/** PostgreSQL gives 64-bit integers as text. */
const MILLIS: { type: 'bigint'; transformer: ValueTransformer } = {
  type: 'bigint',
  transformer: {
    to: (at: number | null) => at,
    from: (at: string | number | null) => (at === null ? null : Number(at)),
  },
};
const ID = { type: 'varchar', length: 36 } as const;
const DIGEST = { type: 'varchar', length: 64 } as const;

@Entity('persons')
export class PersonEntity implements Person {
  @PrimaryColumn(ID) id: string;
  @Column({ type: 'varchar', length: 500 }) name: string;
  @Column({ type: 'varchar', length: 500 }) unit: string;
  @Column({ type: 'varchar', length: 2, nullable: true }) language: Language | null;
  @Column({ type: 'boolean', name: 'is_organiser' }) isOrganiser: boolean;
  @Column({ ...MILLIS, name: 'created_at' }) createdAt: number;
}

@Entity('memberships')
export class MembershipEntity implements Membership {
  @PrimaryColumn(ID) network: string;
  @PrimaryColumn(ID) person: string;
  @Column({ type: 'varchar', length: 20 }) role: MemberRole;
  @Column({ ...MILLIS, name: 'created_at' }) createdAt: number;
}

@Entity('charter_acceptances')
export class AcceptanceEntity implements Acceptance {
  @PrimaryColumn(ID) network: string;
  @PrimaryColumn(ID) person: string;
  @PrimaryColumn({ type: 'integer' }) version: number;
  @Column(MILLIS) at: number;
}

@Entity('join_links')
export class JoinLinkEntity implements JoinLink {
  @PrimaryColumn(ID) id: string;
  @Column(ID) person: string;
  @Column(DIGEST) digest: string;
  @Column({ type: 'boolean', name: 'is_one_time' }) isOneTime: boolean;
  @Column({ ...MILLIS, name: 'created_at' }) createdAt: number;
  @Column({ ...MILLIS, name: 'last_used_at', nullable: true }) lastUsedAt: number | null;
  @Column({ ...MILLIS, name: 'revoked_at', nullable: true }) revokedAt: number | null;
}

@Entity('sign_ins')
export class SignInEntity implements SignIn {
  @PrimaryColumn(ID) id: string;
  @Column(ID) person: string;
  @Column(ID) link: string;
  @Column(DIGEST) digest: string;
  @Column({ ...MILLIS, name: 'created_at' }) createdAt: number;
  @Column({ ...MILLIS, name: 'expires_at' }) expiresAt: number;
  @Column({ ...MILLIS, name: 'ended_at', nullable: true }) endedAt: number | null;
}
