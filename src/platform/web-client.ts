import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import { static as serveStatic, type NextFunction, type Request, type Response } from 'express';

/** Files under /assets carry a digest of their content in their name. */
const A_YEAR = 365 * 24 * 60 * 60 * 1_000;

/**
 * Serves the built web client: its files, and its one page for every address that is neither a file nor
 * part of the server's interface.
 */
export function serveWebClient(app: NestExpressApplication, directory: string): void {
  const page = join(directory, 'index.html');
  if (!existsSync(page)) return;
  app.use(compression());
  app.use(
    '/assets',
    serveStatic(join(directory, 'assets'), { immutable: true, maxAge: A_YEAR, index: false }),
  );
  app.use(serveStatic(directory, { index: false, maxAge: 0 }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    const isPage = request.method === 'GET' && !/^\/(api|socket\.io|assets)(\/|$)/.test(request.path);
    if (!isPage) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page);
  });
}
