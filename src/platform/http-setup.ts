import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { Config } from './config.js';

/** The largest body of a request: what the longest text needs, with room to spare. */
const BODY_LIMIT = '64kb';

/**
 * What every HTTP server of Krąg has in common, in production as in tests. The application must be
 * created with `{ bodyParser: false }`: JSON is the only kind of body that is read at all.
 */
export function setUpHttp(app: NestExpressApplication): void {
  const config = app.get(Config);
  app.set('trust proxy', config.trustedProxies);
  app.disable('x-powered-by');
  app.disable('etag'); // nothing under /api is kept by anybody, and a digest of a long transcript costs time
  app.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:'],
          connectSrc: ["'self'"],
          frameAncestors: ["'none'"],
          upgradeInsecureRequests: config.isSecure ? [] : null,
        },
      },
      strictTransportSecurity: config.isSecure,
      referrerPolicy: { policy: 'no-referrer' },
    }),
  );
  app.use('/api', (_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('Cache-Control', 'no-store'); // the back button shows nothing after a sign-out
    next();
  });
  app.useBodyParser('json', { limit: BODY_LIMIT });
}
