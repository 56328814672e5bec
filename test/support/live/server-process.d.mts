import type { ChildProcess, SpawnOptions } from 'node:child_process';

export const ROOT: string;

export function freePort(): Promise<number>;

export interface ServerOptions {
  readonly dataDir: string;
  readonly port: number;
  readonly env?: Readonly<Record<string, string>>;
  /** What comes before the program, for instance `--cpu-prof`. */
  readonly nodeArgs?: readonly string[];
  /** Starts node with these arguments; another way is needed to give the process a CPU of its own. */
  readonly launch?: (args: readonly string[], options: SpawnOptions) => ChildProcess;
}

export class ServerProcess {
  constructor(options: ServerOptions);
  /** The organiser's one-time link, made anew at each start; null before the first. */
  readonly organiserLink: string | null;
  /** What the present process has printed. */
  readonly output: string;
  /** Rejects when the process ends without having been told to. */
  readonly death: Promise<never>;
  readonly url: string;
  readonly pid: number;
  start(): Promise<void>;
  stop(signal?: NodeJS.Signals): Promise<void>;
}
