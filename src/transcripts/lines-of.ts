/** Longer than any line that the program writes: the longest text, escaped twice, with room to spare. */
export const LONGEST_LINE = 4 * 1024 * 1024;

/** One line of a file, without its line feed; null for one that is too long to be read. */
export type Line = string | null;

/** Splits a file into lines, holding no more than one of them in memory. A last line feed ends the file. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncIterable<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = (): Line => {
    const line = length > LONGEST_LINE ? null : Buffer.concat(parts).toString('utf8');
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, from)) {
      keep(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield take();

  function keep(part: Buffer): void {
    length += part.length;
    if (length > LONGEST_LINE) parts = [];
    else parts.push(part);
  }
}
