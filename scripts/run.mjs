import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** Runs a program of the project (node_modules/.bin) and shows what it prints. Returns its exit status. */
export function run(program, args, env = {}) {
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  const { status, error } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env, PATH: path },
    shell: process.platform === 'win32',
  });
  if (error) process.stderr.write(`${program}: ${error.message}\n`);
  return status ?? 1;
}
