import type { RequestTemplate } from './case.ts';
import { type Members, objectText } from './members.ts';

export const contentTypeHeader = ['Content-Type', 'application/json'] as const;
export const accountHeader = ['X-Account-Id', '{{accountId}}'] as const;
export const tokenHeader = ['X-CleverTap-Token', '{{token}}'] as const;

/** The three required headers of the page, as a valid request carries them. */
export const validHeaders: RequestTemplate['headers'] = [contentTypeHeader, accountHeader, tokenHeader];

/** The five members of a valid body for the live upload. */
export const validMembers = (completedBy: string): Members => [
  ['uploadId', '"{{uploadId}}"'],
  ['catalogId', '{{catalogId}}'],
  ['fileName', '"{{fileName}}"'],
  ['fileSize', '{{fileSize}}'],
  ['completedBy', JSON.stringify(completedBy)],
];

/** Headers with one replaced or, without a value, left out. */
export function withHeader(name: string, value?: string): RequestTemplate['headers'] {
  const others = validHeaders.map((header) =>
    header[0] === name && value !== undefined ? ([name, value] as const) : header,
  );
  return value === undefined ? others.filter(([own]) => own !== name) : others;
}

/** The documented request with other members, another text or other headers. */
export function completion(
  path: string,
  body: Members | string,
  headers: RequestTemplate['headers'] = validHeaders,
): RequestTemplate {
  const text = typeof body === 'string' ? body : objectText(body);
  return { method: 'POST', path, headers, body: { text } };
}
