import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

/** Ticks a second in /proc; the same on every Linux that Node runs on. */
const TICKS = 100;

/** The server has one CPU and the clients another; with a single CPU, or without taskset, nothing is pinned. */
export const SERVER_CPU = 0;
export const CLIENT_CPU = 1;
export const canPin = cpus().length > 1 && spawnSync('taskset', ['-V']).status === 0;

/**
 * A Node program on one CPU.
 * @param {number} cpu
 * @param {string[]} args what follows `node`
 * @param {import('node:child_process').SpawnOptions} options
 */
export function spawnNode(cpu, args, options) {
  // taskset replaces itself by node, so that the pid is that of the program.
  return canPin
    ? spawn('taskset', ['-c', String(cpu), process.execPath, ...args], options)
    : spawn(process.execPath, args, options);
}

/**
 * Starts a server program and waits for the line that says where it listens.
 * @param {string[]} args what follows `node`
 * @param {{ env?: Record<string, string> }} [options]
 */
export async function startPeer(args, { env = {} } = {}) {
  const child = spawnNode(SERVER_CPU, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /^listening on (\d+)$/.exec(line)?.[1];
    if (port) return { pid: child.pid, port: Number(port), stop: () => stop(child, exited) };
  }
  throw new Error(`${args[0]} ended before it listened`);
}

async function stop(child, exited) {
  child.kill('SIGKILL');
  await exited;
}

/**
 * CPU time that a process has used so far, all its threads, in milliseconds.
 * @param {number} pid
 */
export function cpuMs(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in brackets can hold blanks; fields 14 and 15 (utime, stime) are 11 and 12 after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
}

/**
 * Resident memory of a process in KiB.
 * @param {number} pid
 */
export function residentKiB(pid) {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
}

/**
 * Resident memory after what can be collected has been; the server must have loaded `collect-on-signal.mjs`.
 * @param {number} pid
 */
export async function settledKiB(pid) {
  for (let i = 0; i < 3; i += 1) {
    process.kill(pid, 'SIGWINCH');
    await sleep(500);
  }
  return residentKiB(pid);
}
