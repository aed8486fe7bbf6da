import type { ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';

/** Writes the whole answer at once, with its length. */
export function writeAnswer({ status, headers, body }: Answer, response: ServerResponse): void {
  response.writeHead(status, { ...headers, 'Content-Length': String(body.length) });
  response.end(body);
}
