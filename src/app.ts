import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { Config } from './platform/config.js';
import { setUpHttp } from './platform/http-setup.js';
import { createLogger, NestLogger } from './platform/logging.js';
import { serveWebClient } from './platform/web-client.js';
import { SocketIoAdapter } from './realtime/socket-io.adapter.js';
import { SessionsService } from './sessions/sessions.service.js';

/**
 * Makes the whole application, with every session taken up, but not listening yet. main.ts starts it for
 * people, tests for themselves.
 */
export async function createApp(webDirectory: string): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule, {
    bodyParser: false,
    // Until the settings are read. What ends the start is said by whoever called this.
    logger: false,
    abortOnError: false,
  });
  app.useLogger(new NestLogger(createLogger(app.get(Config).logLevel)));
  app.enableShutdownHooks();
  setUpHttp(app);
  serveWebClient(app, webDirectory);
  app.useWebSocketAdapter(new SocketIoAdapter(app));
  await app.init();
  await app.get(SessionsService).takeUp();
  return app;
}
