import { request } from 'node:http';
import type { LiveApp } from './live-app.js';

/** One HTTP request to socket.io, with exactly these headers. */
export function poll(
  app: LiveApp,
  query: string,
  headers: Readonly<Record<string, string>>,
  body?: Buffer,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const options = { port: app.port, path: `/socket.io/?${query}`, headers, method: body ? 'POST' : 'GET' };
    const asked = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    asked.on('error', reject).end(body);
  });
}
