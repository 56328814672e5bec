import type { Refusal } from '../../../src/core/protocol/refusals.js';

/** The server said no, and why. */
export class RequestRefused extends Error {
  constructor(
    readonly status: number,
    readonly refusal: Refusal,
  ) {
    super(refusal.code);
  }
}

/** The server could not be reached, or what answered was not our server. */
export class ServerAway extends Error {}

/** Asks the server. The answer's shape is that of src/core/protocol/http.ts, which the server keeps to. */
export async function request<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(`/api${path}`, {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      'accept-language': document.documentElement.lang,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new ServerAway();
  });
  if (response.status === 204) return undefined as T;
  const text = await response.text();
  const answer = parse(text);
  if (response.ok && (answer !== null || text === '')) return answer as T;
  if (isRefusal(answer)) throw new RequestRefused(response.status, answer);
  throw new ServerAway();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'code' in answer && 'message' in answer;
}
