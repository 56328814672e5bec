import type { Language } from '../../../src/core/protocol/messages.js';
import { request } from '../http/api.js';

/**
 * Tells the server in which language to answer this person. That it may fail (nobody signed in, no
 * connection) is no trouble: this browser remembers by itself.
 */
export async function rememberLanguage(language: Language): Promise<void> {
  await request('PUT', '/me/language', { language }).catch(() => undefined);
}
