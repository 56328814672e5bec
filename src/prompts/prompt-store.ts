import type { KeptPrompt } from './prompts.js';

/** Where libraries of prompts are kept. Every change is one transaction, and resolves when it is on disk. */
export abstract class PromptStore {
  /** All prompts of all networks, by position. */
  abstract load(): Promise<readonly KeptPrompt[]>;

  abstract add(prompts: readonly KeptPrompt[]): Promise<void>;

  abstract change(prompt: KeptPrompt): Promise<void>;

  abstract remove(id: string): Promise<void>;
}
