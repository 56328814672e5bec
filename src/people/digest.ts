import { hash } from 'node:crypto';

/** SHA-256 (hex) of a secret. Secrets have 256 random bits, so a plain digest cannot be turned round. */
export function digestOf(secret: string): string {
  return hash('sha256', secret, 'hex');
}
