import { setTimeout as sleep } from 'node:timers/promises';
import { Connection } from './connection.mjs';
import { isWhole } from './texts.mjs';

/** How many connect at the same time: more than this only fills the kernel's queue of connections. */
const AT_ONCE = 200;
/** One reader in so many parses everything that it gets. */
const SAMPLE = 250;
/** A peer that fell behind at 160 contributions a second needs a while to deliver them all. */
const PATIENCE_MS = 180_000;

/**
 * Does a job for each of `count`, at most `atOnce` at the same time.
 * @template T
 * @param {number} count
 * @param {(index: number) => Promise<T>} job
 * @param {number} [atOnce]
 * @returns {Promise<T[]>}
 */
export async function forEach(count, job, atOnce = AT_ONCE) {
  const results = new Array(count);
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < count; index = next++) results[index] = await job(index);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, count) }, worker));
  return results;
}

/**
 * Connects and joins people `first` to `first + count - 1` of a server.
 * @param {import('../systems/systems.mjs').Running} server
 * @param {number} first
 * @param {number} count
 */
export function joinAll(server, first, count) {
  return forEach(count, async (index) => {
    const connection = new Connection(server.dialect, server.address(first + index));
    await connection.open();
    await connection.join();
    connection.onEnd = (reason) => {
      throw new Error(`reader ${first + index} was cut off: ${reason}`);
    };
    if (index % SAMPLE === 0) readWhole(connection);
    return connection;
  });
}

/** Lets a reader look at every event that it gets: in order, without a gap, and with the words that were sent. */
function readWhole(connection) {
  let last = connection.seq;
  connection.onContents = (packet) => {
    for (const { seq, text } of connection.dialect.contents(packet)) {
      // A packet that was gathered before the join can bring what its answer held already.
      if (seq <= last) continue;
      if (seq !== last + 1) throw new Error(`out of order: ${seq} after ${last}`);
      if (text !== null && !isWhole(text)) throw new Error(`not as it was sent: ${text}`);
      last = seq;
    }
  };
}

/**
 * Waits until every reader has everything up to `seq`.
 * @param {Connection[]} readers
 * @param {number} seq
 */
export async function untilAllHave(readers, seq) {
  const end = Date.now() + PATIENCE_MS;
  while (readers.some((reader) => reader.seq < seq)) {
    if (Date.now() > end) {
      const behind = readers.filter((reader) => reader.seq < seq).length;
      throw new Error(`${behind} of ${readers.length} readers do not have ${seq}`);
    }
    await sleep(20);
  }
}

/** @param {Connection[]} readers */
export function deliveredTo(readers) {
  return readers.reduce((sum, reader) => sum + reader.delivered, 0);
}
