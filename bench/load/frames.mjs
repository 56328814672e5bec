/** As much of a frame's payload as tells what it is: the packet's kind and the positions it covers. */
const PEEK = 192;

/**
 * Reads WebSocket frames from a server out of the bytes of one connection, and spends as little as it can:
 * it looks at the head of each frame and skips the rest, unless it is asked for the whole.
 */
export class FrameReader {
  /** Bytes of the present payload that are still to come. */
  #left = 0;
  /** The parts of a payload that is wanted whole, or null while one is skipped. */
  #parts = null;
  /** The beginning of a frame whose head has not arrived completely. */
  #kept = null;

  /**
   * @param {(head: Buffer, length: number) => boolean} wants looks at the beginning of a payload and its length; true asks for the whole
   * @param {(payload: Buffer) => void} whole gets each payload that was asked for
   */
  constructor(wants, whole) {
    this.wants = wants;
    this.whole = whole;
  }

  /**
   * The bytes are only read during the call: the caller may use the buffer again.
   * @param {Buffer} bytes
   */
  push(bytes) {
    let at = this.#left > 0 ? this.#continue(bytes) : 0;
    if (this.#kept !== null) {
      bytes = Buffer.concat([this.#kept, bytes]);
      this.#kept = null;
    }
    while (at < bytes.length) {
      const next = this.#frame(bytes, at);
      if (next < 0) {
        this.#kept = Buffer.from(bytes.subarray(at));
        return;
      }
      at = next;
    }
  }

  /** Takes what belongs to the payload that began in an earlier read. */
  #continue(bytes) {
    const taken = Math.min(this.#left, bytes.length);
    this.#left -= taken;
    this.#parts?.push(Buffer.from(bytes.subarray(0, taken)));
    if (this.#left === 0 && this.#parts !== null) {
      const payload = Buffer.concat(this.#parts);
      this.#parts = null;
      this.whole(payload);
    }
    return taken;
  }

  /** Takes the frame that begins at `at`; gives where the next begins, or -1 when its head is not there yet. */
  #frame(bytes, at) {
    const there = bytes.length - at;
    if (there < 2) return -1;
    const short = bytes[at + 1] & 127;
    const header = short < 126 ? 2 : short === 126 ? 4 : 10;
    if (there < header) return -1;
    const length =
      short < 126
        ? short
        : short === 126
          ? bytes.readUInt16BE(at + 2)
          : Number(bytes.readBigUInt64BE(at + 2));
    const head = Math.min(length, PEEK);
    if (there < header + head) return -1;
    const start = at + header;
    const wanted = this.wants(bytes.subarray(start, start + head), length);
    const end = start + length;
    if (end <= bytes.length) {
      if (wanted) this.whole(bytes.subarray(start, end));
      return end;
    }
    this.#left = end - bytes.length;
    this.#parts = wanted ? [Buffer.from(bytes.subarray(start))] : null;
    return bytes.length;
  }
}

/**
 * A text frame as a client sends it. The mask is zero: allowed, and it spares the generator the work.
 * @param {string} text
 */
export function textFrame(text) {
  const length = Buffer.byteLength(text);
  const header = length < 126 ? 6 : length < 65_536 ? 8 : 14;
  const frame = Buffer.alloc(header + length);
  frame[0] = 0x81;
  if (length < 126) {
    frame[1] = 0x80 | length;
  } else if (length < 65_536) {
    frame[1] = 0x80 | 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 0x80 | 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.write(text, header);
  return frame;
}

/**
 * The number after a key in the beginning of a packet, or -1.
 * @param {Buffer} head
 * @param {Buffer} key for instance `"to":`
 */
export function numberAfter(head, key) {
  const found = head.indexOf(key);
  if (found < 0) return -1;
  let value = 0;
  for (let at = found + key.length; at < head.length; at += 1) {
    const digit = head[at] - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  return value;
}
