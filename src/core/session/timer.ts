import type { ServerCommand } from './commands.js';
import type { Millis } from './ids.js';

/** Something that has to be asked for at a certain time. */
export interface Timer {
  readonly at: Millis;
  readonly command: ServerCommand;
}
