import { createReadStream } from 'node:fs';
import { linesOf } from './lines-of.js';
import { TranscriptVerifier } from './transcript-verifier.js';

/** What the program ends with: the file is sound, it is not, or it could not be looked at. */
export type ExitCode = 0 | 1 | 2;

const MOST_FAULTS = 100;

/** Verifies the file that the arguments name, and prints what it found. */
export async function verifyTranscript(
  args: readonly string[],
  print: (line: string) => void,
): Promise<ExitCode> {
  const [file] = args;
  if (args.length !== 1 || file === undefined || file.startsWith('-')) {
    print('Usage: npm run verify -- FILE    where FILE is a transcript.jsonl that Krąg exported');
    return 2;
  }
  const verifier = new TranscriptVerifier();
  try {
    for await (const line of linesOf(createReadStream(file))) {
      if (!verifier.read(line)) break;
    }
  } catch (error) {
    print(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  const { faults, events, erased, header } = verifier.end();
  for (const fault of faults.slice(0, MOST_FAULTS)) print(fault);
  if (faults.length > MOST_FAULTS) print(`… and ${faults.length - MOST_FAULTS} more`);
  const what = `${plural(events, 'event')}, ${plural(erased, 'erased text')}`;
  if (faults.length > 0) {
    print(`NOT SOUND: ${plural(faults.length, 'fault')} in ${what}`);
    return 1;
  }
  // The name comes from the file, and a terminal obeys some characters.
  const session = header?.session.replace(/[^ -~]/g, '?') ?? '';
  print(`SOUND: session ${session}, ${what}, head ${header?.head ?? 0}, hash ${header?.hash ?? ''}`);
  return 0;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
