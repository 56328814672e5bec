/** Everything that a server logs, and what must never be in it. */
export class LogLines {
  private readonly lines: string[] = [];
  private readonly secrets = new Set<string>();

  /** Takes the next line; the form that pino writes to. */
  write(line: string): void {
    this.lines.push(line);
  }

  /** Notes a token, or words that somebody said. Short ones would be found by chance. */
  keepOut(secret: string): void {
    if (secret.trim().length >= 8) this.secrets.add(secret);
  }

  /** The lines that hold what must never be logged. */
  leaks(): string[] {
    const secrets = [...this.secrets].flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
    return this.lines.filter((line) => secrets.some((secret) => line.includes(secret)));
  }

  /** The lines from this level on (pino: 40 warn, 50 error, 60 fatal). */
  from(level: number): string[] {
    return this.lines.filter((line) => (JSON.parse(line) as { level: number }).level >= level);
  }
}
