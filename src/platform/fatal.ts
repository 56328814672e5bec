import { Injectable, Logger } from '@nestjs/common';

/**
 * Ends the process when it can no longer keep its promises: after an I/O error of the log nothing more
 * may be acknowledged, and the next start recovers from what is on disk.
 */
@Injectable()
export class Fatal {
  private readonly logger = new Logger('Krąg');

  /** Says why and ends the process with status 70. Tests put another one in its place. */
  end(error: unknown): void {
    this.logger.fatal(
      `The log cannot be written any more, so nothing is acknowledged any more: ${String(error)}. ` +
        'Nothing that was acknowledged is lost. Look at the disk, then start again.',
    );
    // The line above must be out before the process is gone.
    setTimeout(() => process.exit(70), 50);
  }
}
