import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { PromptStore } from './prompt-store.js';
import { PromptEntity } from './prompt.entity.js';
import type { KeptPrompt } from './prompts.js';

/** Libraries of prompts in the program's database. */
@Injectable()
export class TypeormPromptStore extends PromptStore {
  constructor(private readonly database: Database) {
    super();
  }

  load(): Promise<readonly KeptPrompt[]> {
    return this.database.reads.manager.find(PromptEntity, { order: { position: 'ASC' } });
  }

  async add(prompts: readonly KeptPrompt[]): Promise<void> {
    await this.database.writes.run(async (manager) => {
      for (const prompt of prompts) await manager.insert(PromptEntity, prompt);
    });
  }

  async change({ id, text, topic, changedBy, changedAt }: KeptPrompt): Promise<void> {
    await this.database.writes.run((manager) =>
      manager.update(PromptEntity, { id }, { text, topic, changedBy, changedAt }),
    );
  }

  async remove(id: string): Promise<void> {
    await this.database.writes.run((manager) => manager.delete(PromptEntity, { id }));
  }
}
