import { createLogger, NestLogger } from './logging.js';

function capture() {
  const lines: string[] = [];
  const logger = createLogger('debug', { write: (line) => void lines.push(line) });
  return { logger, lines };
}

describe('the log', () => {
  it('writes one line a record, whatever the message holds', () => {
    const { logger, lines } = capture();
    new NestLogger(logger).log('first\nsecond', 'Somewhere');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.trimEnd()).not.toContain('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ msg: 'first\nsecond', context: 'Somewhere' });
  });

  it('never writes cookies, tokens or words', () => {
    const { logger, lines } = capture();
    logger.info({ cookie: 'S3CRET', req: { headers: { cookie: 'krag=S3CRET', authorization: 'S3CRET' } } });
    logger.info({ token: 'S3CRET', body: { token: 'S3CRET', text: 'S3CRET' }, words: { text: 'S3CRET' } });
    expect(lines).toHaveLength(2);
    expect(lines.join('')).not.toContain('S3CRET');
  });

  it('writes the stack of an error, not what is attached to it', () => {
    const { logger, lines } = capture();
    const error = Object.assign(new Error('broken'), { parameters: ['S3CRET'] });
    new NestLogger(logger).error(error, 'Somewhere');
    expect(lines[0]).toContain('logging.spec');
    expect(lines[0]).not.toContain('S3CRET');
  });

  it('does not quote what could not be parsed', () => {
    const { logger, lines } = capture();
    try {
      JSON.parse('S3CRET');
    } catch (error) {
      new NestLogger(logger).error(error, 'Somewhere');
    }
    expect(lines[0]).toContain('SyntaxError');
    expect(lines[0]).toContain('logging.spec');
    expect(lines[0]).not.toContain('S3CRET');
  });
});
