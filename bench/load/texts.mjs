/** How long a contribution is, in bytes of UTF-8. */
const BYTES = 200;
const FILLING =
  'Zażółć gęślą jaźń: „w powiecie łódzkim wschodnim uczniów z orzeczeniem jest więcej, niż było rok temu”, ' +
  'a źródło finansowania wciąż się zmienia — tak mówią gminy, szkoły i poradnie. ';
const FILLED = Buffer.from(FILLING.repeat(2));

/**
 * The text of the nth contribution of a run: it can be told from its number alone whether it is whole.
 * @param {number} n
 */
export function textOf(n) {
  const number = `${n} `;
  let end = BYTES - number.length;
  // Not in the middle of a letter.
  while ((FILLED[end] & 0xc0) === 0x80) end -= 1;
  return number + FILLED.toString('utf8', 0, end);
}

/**
 * Whether a text arrived as it was sent.
 * @param {string} text
 */
export function isWhole(text) {
  return text === textOf(Number.parseInt(text, 10));
}
