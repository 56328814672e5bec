import { Catch, Logger, type ExceptionFilter } from '@nestjs/common';

/**
 * Notes a throw in a gateway, which is a bug; the adapter answers it with `internal`. Nest's own filter
 * would send the client its message back, in a packet that nobody waits for.
 */
@Catch()
export class GatewayFaults implements ExceptionFilter {
  private readonly logger = new Logger(GatewayFaults.name);

  catch(error: unknown): void {
    this.logger.error(error instanceof Error ? error : 'A throw without an error');
  }
}
