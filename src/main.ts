import 'reflect-metadata';
import { join } from 'node:path';
import { createApp } from './app.js';
import { StartRefused } from './database/start-refused.js';
import { LogDamaged } from './journal/load-session.js';
import { Config, ConfigError } from './platform/config.js';
import { LinksService } from './people/links.service.js';

try {
  const app = await createApp(join(import.meta.dirname, 'web'));
  const config = app.get(Config);
  await app.listen(config.port, config.host);
  const link = await app.get(LinksService).makeOrganiserLink();
  process.stdout.write(
    [
      '',
      `  Krąg: ${config.publicUrl}`,
      '',
      '  Organizator, jednorazowy link do zalogowania · organiser, one-time sign-in link:',
      `  ${link}`,
      '',
      '',
    ].join('\n'),
  );
} catch (error) {
  const isExpected = [ConfigError, StartRefused, LogDamaged].some((kind) => error instanceof kind);
  if (!(error instanceof Error && isExpected)) throw error;
  // Expected: a sentence for whoever started the program, and no stack.
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
