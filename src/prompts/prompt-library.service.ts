import { Injectable } from '@nestjs/common';
import type {
  Bilingual,
  ChangedLibraryPrompt,
  LibraryPrompt,
  NewLibraryPrompt,
} from '../core/protocol/http.js';
import type { Millis, NetworkId, PersonId, TopicId } from '../core/session/ids.js';
import { PROMPT_LIBRARY_LIMIT, PROMPT_LIMIT } from '../core/session/settings.js';
import { cleanText } from '../core/session/text.js';
import { AccessService } from '../people/access.service.js';
import { Clock } from '../platform/clock.js';
import { Ids } from '../platform/ids.js';
import { OneByOne } from '../platform/one-by-one.js';
import { Refused } from '../platform/refused.js';
import { TopicsService } from '../topics/topics.service.js';
import { PromptStore } from './prompt-store.js';
import type { KeptPrompt } from './prompts.js';

/** A prompt with which a library begins. */
export interface FirstPrompt {
  readonly text: Bilingual;
  readonly topic: TopicId | null;
}

/**
 * The prompts that the moderators of a network keep for their meetings. Theirs and the organisers'
 * alone: a question works best when it is new to those who are asked. Kept in memory: loaded at
 * start, changed after the commit.
 */
@Injectable()
export class PromptLibraryService {
  private readonly prompts = new Map<string, KeptPrompt>();
  private readonly changes = new OneByOne();

  private constructor(
    private readonly store: PromptStore,
    private readonly access: AccessService,
    private readonly topics: TopicsService,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Loads all there is. */
  static async load(
    store: PromptStore,
    access: AccessService,
    topics: TopicsService,
    clock: Clock,
    ids: Ids,
  ): Promise<PromptLibraryService> {
    const service = new PromptLibraryService(store, access, topics, clock, ids);
    for (const prompt of await store.load()) service.prompts.set(prompt.id, prompt);
    return service;
  }

  /** The library of a network, in the order in which it grew. */
  list(caller: PersonId, network: NetworkId): readonly LibraryPrompt[] {
    this.access.mustModerate(caller, network);
    return this.of(network).map(shown);
  }

  /** Adds a prompt; one that is there already is answered as it is, so that pressing twice is no fault. */
  add(caller: PersonId, network: NetworkId, { text, topic }: NewLibraryPrompt): Promise<LibraryPrompt> {
    this.access.mustModerate(caller, network);
    const clean = textOf(text);
    this.mustKnow(network, topic);
    return this.changes.run(async () => {
      const there = this.of(network);
      const same = there.find((one) => one.text.pl === clean || one.text.en === clean);
      if (same !== undefined) return shown(same);
      if (there.length >= PROMPT_LIBRARY_LIMIT) throw new Refused('prompt-library-full');
      const prompt: KeptPrompt = {
        id: this.ids.uuid(),
        network,
        position: (there.at(-1)?.position ?? 0) + 1,
        text: { pl: clean, en: clean },
        topic,
        changedBy: caller,
        changedAt: this.clock.now(),
      };
      await this.store.add([prompt]);
      this.prompts.set(prompt.id, prompt);
      return shown(prompt);
    });
  }

  /** Changes a prompt. Where its two languages differ, only the one that was read. */
  change(
    caller: PersonId,
    id: string,
    { text, language, topic }: ChangedLibraryPrompt,
  ): Promise<LibraryPrompt> {
    const { network } = this.mustFind(caller, id);
    const clean = textOf(text);
    this.mustKnow(network, topic);
    return this.changes.run(async () => {
      const before = this.mustFind(caller, id);
      const isOne = before.text.pl === before.text.en;
      const changed: KeptPrompt = {
        ...before,
        text: isOne ? { pl: clean, en: clean } : { ...before.text, [language]: clean },
        topic,
        changedBy: caller,
        changedAt: this.clock.now(),
      };
      await this.store.change(changed);
      this.prompts.set(id, changed);
      return shown(changed);
    });
  }

  /** Takes a prompt out of the library. */
  async remove(caller: PersonId, id: string): Promise<void> {
    this.mustFind(caller, id);
    await this.changes.run(async () => {
      await this.store.remove(id);
      this.prompts.delete(id);
    });
  }

  /** What a network's library begins with; nothing where it holds something already. For the seed. */
  begin(network: NetworkId, first: readonly FirstPrompt[], at: Millis): Promise<void> {
    return this.changes.run(async () => {
      if (this.of(network).length > 0) return;
      const prompts = first.map(({ text, topic }, place): KeptPrompt => ({
        id: this.ids.uuid(),
        network,
        position: place + 1,
        text,
        topic,
        changedBy: null,
        changedAt: at,
      }));
      await this.store.add(prompts);
      for (const prompt of prompts) this.prompts.set(prompt.id, prompt);
    });
  }

  private of(network: NetworkId): readonly KeptPrompt[] {
    return [...this.prompts.values()].filter((prompt) => prompt.network === network);
  }

  private mustFind(caller: PersonId, id: string): KeptPrompt {
    const prompt = this.prompts.get(id);
    if (prompt === undefined) throw new Refused('not-found');
    this.access.mustModerate(caller, prompt.network);
    return prompt;
  }

  private mustKnow(network: NetworkId, topic: TopicId | null): void {
    if (topic !== null && this.topics.find(network, topic) === null) throw new Refused('not-found');
  }
}

function shown({ id, text, topic }: KeptPrompt): LibraryPrompt {
  return { id, text, topic };
}

function textOf(raw: string): string {
  const clean = cleanText(raw, PROMPT_LIMIT);
  if (!clean.ok) throw new Refused(clean.code, clean.details);
  return clean.text.trim();
}
