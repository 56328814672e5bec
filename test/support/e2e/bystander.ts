import { Client } from './client.js';
import type { LiveApp } from './live-app.js';
import { expectWhole } from './whole.js';

const BUILT_IN = Reflect.ownKeys(Object.prototype);

/** Somebody who sits in the same session while others misbehave, and must not notice anything of it. */
export class Bystander {
  private said = 0;

  private constructor(readonly client: Client) {}

  static async sit(app: LiveApp, session: string): Promise<Bystander> {
    return new Bystander(await Client.join(app, await app.people.join(), session));
  }

  /** The server lives and answers, and this reader still has everything. */
  async expectUnharmed(): Promise<void> {
    const { client } = this;
    this.said += 1;
    await client.do({ type: 'SayAside', text: `Nic się nie stało ${this.said}` });
    await expectWhole(client);
    expect(client.cut).toBeNull();
    expect(client.bytes.filter((text) => text.includes('exception'))).toEqual([]);
    expect(Reflect.ownKeys(Object.prototype)).toEqual(BUILT_IN);
  }
}
