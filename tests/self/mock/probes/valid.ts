import { validHeaders, validMembers } from '../send.ts';
import type { Probe } from './probe.ts';

const valid = (name: string, sent: Probe['sent']): Probe => ({
  name: `valid ${name}`,
  expects: ['accepted'],
  shows: ['endpoint.accepts-post'],
  sent,
});

/** Valid requests that look different from the control. */
export const validProbes: readonly Probe[] = [
  valid('name of a person', () => ({ members: { completedBy: 'Ada Lovelace' } })),
  valid('name of one character', () => ({ members: { completedBy: 'x' } })),
  valid('name of a system', () => ({ members: { completedBy: 'nightly-sync' } })),
  valid('order of members', (mock, id) => ({
    body: JSON.stringify(Object.fromEntries(Object.entries(validMembers(mock, id)).reverse())),
  })),
  valid('white space', (mock, id) => ({ body: `\n ${JSON.stringify(validMembers(mock, id), null, 2)}\n` })),
  valid('escapes', (mock, id) => ({
    body: JSON.stringify(validMembers(mock, id)).replace('"uploadId"', '"\\u0075ploadId"'),
  })),
  valid('names of headers', (mock) => ({
    headers: {
      ...Object.fromEntries(Object.keys(validHeaders(mock)).map((name) => [name, undefined])),
      ...Object.fromEntries(
        Object.entries(validHeaders(mock)).map(([name, text]) => [name.toLowerCase(), text]),
      ),
    },
  })),
];
