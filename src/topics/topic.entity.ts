import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TopicStatus } from '../core/protocol/http.js';
import type { Proposal, StatusAct, Support } from './topics.js';

/** PostgreSQL gives 64-bit integers as text. */
const MILLIS = { type: 'bigint', transformer: { to: (at: number) => at, from: Number } } as const;
const ID = { type: 'varchar', length: 36 } as const;

@Entity('proposed_topics')
export class ProposalEntity implements Proposal {
  @PrimaryColumn(ID) id: string;
  @Column(ID) network: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text' }) description: string;
  @Column(ID) proposer: string;
  @Column({ ...MILLIS, name: 'proposed_at' }) proposedAt: number;
  @Column({ type: 'varchar', length: 20 }) status: TopicStatus;
  @Column({ type: 'text' }) note: string;
  @Column({ ...ID, name: 'merged_into', nullable: true }) mergedInto: string | null;
}

@Entity('topic_supports')
export class SupportEntity implements Support {
  @PrimaryColumn(ID) topic: string;
  @PrimaryColumn(ID) person: string;
  @Column(MILLIS) at: number;
}

@Entity('topic_acts')
export class StatusActEntity implements StatusAct {
  @PrimaryColumn(ID) id: string;
  @Column(ID) topic: string;
  @Column(MILLIS) at: number;
  @Column(ID) by: string;
  @Column({ type: 'varchar', length: 20 }) status: TopicStatus;
  @Column({ type: 'text' }) note: string;
}
