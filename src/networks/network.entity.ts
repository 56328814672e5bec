import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Bilingual } from '../core/protocol/http.js';
import type { CharterVersion, ListedTopic, Network } from './networks.js';

/** PostgreSQL gives 64-bit integers as text. */
const MILLIS = { type: 'bigint', transformer: { to: (at: number) => at, from: Number } } as const;

@Entity('networks')
export class NetworkEntity implements Network {
  @PrimaryColumn({ type: 'varchar', length: 36 }) id: string;
  @Column({ type: 'varchar', length: 60 }) code: string;
  @Column({ type: 'simple-json' }) title: Bilingual;
  @Column({ type: 'simple-json' }) goal: Bilingual;
  @Column({ type: 'simple-json' }) objectives: Bilingual[];
  @Column({ type: 'simple-json' }) benefits: Bilingual[];
}

@Entity('charters')
export class CharterEntity implements CharterVersion {
  @PrimaryColumn({ type: 'varchar', length: 36 }) network: string;
  @PrimaryColumn({ type: 'integer' }) version: number;
  @Column({ ...MILLIS, name: 'published_at' }) publishedAt: number;
  @Column({ type: 'simple-json' }) intro: Bilingual;
  @Column({ type: 'simple-json' }) conditions: { title: Bilingual; text: Bilingual }[];
}

@Entity('topics')
export class TopicEntity implements ListedTopic {
  @Column({ type: 'varchar', length: 36 }) id: string;
  @PrimaryColumn({ type: 'varchar', length: 36 }) network: string;
  @PrimaryColumn({ type: 'integer' }) position: number;
  @Column({ type: 'simple-json' }) title: Bilingual;
  @Column({ type: 'boolean', name: 'is_open_list' }) isOpenList: boolean;
}

/** Which version of the seed data has been planted. */
@Entity('seeds')
export class SeedEntity {
  @PrimaryColumn({ type: 'integer' }) version: number;
  @Column({ ...MILLIS, name: 'planted_at' }) plantedAt: number;
}
