import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Bilingual } from '../core/protocol/http.js';
import type { KeptPrompt } from './prompts.js';

/** PostgreSQL gives 64-bit integers as text. */
const MILLIS = { type: 'bigint', transformer: { to: (at: number) => at, from: Number } } as const;
const ID = { type: 'varchar', length: 36 } as const;

@Entity('library_prompts')
export class PromptEntity implements KeptPrompt {
  @PrimaryColumn(ID) id: string;
  @Column(ID) network: string;
  @Column({ type: 'integer' }) position: number;
  @Column({ type: 'simple-json' }) text: Bilingual;
  @Column({ ...ID, nullable: true }) topic: string | null;
  @Column({ ...ID, name: 'changed_by', nullable: true }) changedBy: string | null;
  @Column({ ...MILLIS, name: 'changed_at' }) changedAt: number;
}
