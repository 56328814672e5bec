import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const HERE = join(process.cwd(), 'test/contract');

/** A process that works on a database file, until it is killed. */
export class Child {
  /** What it printed so far. */
  readonly lines: string[] = [];
  private readonly process: ChildProcess;
  private readonly ended: Promise<unknown>;

  constructor(task: 'hold' | 'append' | 'migrate', file: string) {
    this.process = spawn(
      process.execPath,
      [join(HERE, 'run-typescript.cjs'), join(HERE, 'child.ts'), task, file],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    this.ended = once(this.process, 'exit');
    if (this.process.stdout !== null) {
      createInterface({ input: this.process.stdout }).on('line', (line) => this.lines.push(line));
    }
  }

  get pid(): number {
    return this.process.pid ?? 0;
  }

  /** Resolves when it has printed so many lines. */
  async printed(count: number): Promise<void> {
    while (this.lines.length < count) {
      if (this.process.exitCode !== null) throw new Error(`the process ended with ${this.process.exitCode}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** kill -9; resolves when it is gone. */
  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.ended;
  }

  /** Resolves when it has ended by itself. */
  async end(): Promise<void> {
    await this.ended;
  }
}
