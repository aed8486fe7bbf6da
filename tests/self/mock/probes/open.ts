import { validMembers } from '../send.ts';
import type { Probe } from './probe.ts';

const shows = ['endpoint.accepts-post'];
const either = ['CATALOG_INVALID_REQUEST', 'accepted'] as const;

/** JSON that only a lenient parser takes. */
const lenient = (name: string, write: (json: string) => string): Probe => ({
  name: `lenient ${name}`,
  expects: either,
  shows: ['body.json'],
  sent: (mock, id) => ({ body: write(JSON.stringify(validMembers(mock, id))) }),
});

/** What the page leaves open. */
export const openProbes: readonly Probe[] = [
  { name: 'fileSize differs', expects: either, shows: [], sent: () => ({ members: { fileSize: 12346 } }) },
  {
    name: 'fileName differs',
    expects: either,
    shows: [],
    sent: () => ({ members: { fileName: 'other.csv' } }),
  },
  {
    name: 'unknown property',
    expects: ['accepted', 'CATALOG_INVALID_REQUEST'],
    shows,
    sent: () => ({ members: { note: 1 } }),
  },
  {
    name: 'repeated',
    expects: ['UPLOAD_NOT_FOUND', 'CATALOG_INVALID_REQUEST', 'accepted'],
    shows: [],
    sent: () => ({}),
    again: true,
  },
  {
    name: 'content type with charset',
    expects: ['accepted', 'CATALOG_INVALID_REQUEST'],
    shows,
    sent: () => ({ headers: { 'Content-Type': 'application/json; charset=utf-8' } }),
  },
  lenient('comment', (json) => json.replace('{', '{/* comment */')),
  lenient('comma at the end', (json) => json.replace('}', ',}')),
  lenient('text behind', (json) => `${json} and more`),
];
