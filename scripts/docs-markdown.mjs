/** A text as code. */
export function code(text) {
  return `\`${text}\``;
}

/** A table; a column in which nothing stands is left out. */
export function table(head, rows) {
  const filled = head.map((_, column) => rows.some((row) => row[column] !== ''));
  const line = (cells) => {
    const shown = cells.filter((_, column) => filled[column]);
    return `| ${shown.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  };
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
