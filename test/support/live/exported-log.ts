import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SessionEvent } from '../../../src/core/session/events.js';
import { decodeEvent } from '../../../src/journal/encoding.js';
import type { StoredEvent } from '../../../src/journal/event-log.js';
import { ROOT } from './server-process.mjs';
import { Api, type World } from './world.mjs';

/** A session's log as the server hands it out, and the events in it. */
export interface ExportedLog {
  readonly jsonl: string;
  readonly events: readonly SessionEvent[];
}

/** Fetches the transcript for verification, as a moderator may. */
export async function exportLog(url: string, { moderators, session }: World): Promise<ExportedLog> {
  const api = new Api(url, moderators[0]?.cookie);
  const { text: jsonl } = await api.request('GET', `/api/sessions/${session}/transcript.jsonl`);
  const [, ...lines] = jsonl.split('\n').filter((line) => line !== '');
  return { jsonl, events: lines.map((line) => decodeEvent(JSON.parse(line) as StoredEvent)) };
}

/** Lets the program that anybody can run verify the chain of an exported log. */
export function verifyExport(jsonl: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'krag-export-'));
  try {
    const file = join(folder, 'transcript.jsonl');
    writeFileSync(file, jsonl);
    const verified = spawnSync(process.execPath, ['dist/transcripts/verify-file.js', file], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (verified.status !== 0)
      throw new Error(`The chain does not verify: ${verified.stdout}${verified.stderr}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
