/** What the program found when it would not start. */
export type StartRefusedCode =
  /** The directory of the database is missing, or cannot be written. */
  | 'no-directory'
  /** Another process runs on this file. */
  | 'in-use'
  /** The file is no database, or its pages do not fit together. */
  | 'damaged'
  /** A newer version of the program has been here. */
  | 'newer-schema'
  /** A migration failed; none of it was kept. */
  | 'migration-failed'
  /** This SQLite can lose commits. */
  | 'old-sqlite'
  /** The database does not keep what it acknowledges: no WAL, no FULL, no foreign keys. */
  | 'not-durable';

/**
 * The program does not run, because what it stands on does not hold. The message is one sentence for
 * whoever starts it, and says what to do; main prints it and ends.
 */
export class StartRefused extends Error {
  constructor(
    readonly code: StartRefusedCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StartRefused';
  }
}
