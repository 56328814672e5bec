import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOR_LEADING } from './keys.js';

const WEB = join(import.meta.dirname, '..');
const sources = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.tsx') || /use-.*\.ts$/.test(path))
  .map((path) => readFileSync(join(WEB, path), 'utf8'))
  .join('\n');

describe('every key that help promises', () => {
  it.each(FOR_LEADING)('%s is offered by a button', (shortcut) => {
    const isOffered = [`shortcut="${shortcut}"`, `shortcut: '${shortcut}'`, `{ ${shortcut}: `].some((way) =>
      sources.includes(way),
    );
    expect(isOffered).toBe(true);
  });
});
