import type { Defect } from '../../variant.ts';

const start = (token: string) => token.slice(0, 16);
const end = (token: string) => token.slice(-16);
const unquoted = (token: string) => token.replace(/^"(.*)"$/, '$1');
const bare = (token: string) => token.replace(/^Bearer /i, '');

type Row = readonly [
  which: string,
  says: string,
  matches: (given: string, real: string) => boolean,
  ...alsoViolated: string[],
];

/** Tokens that are nearly right and are taken for the real one (requirement headers.token.invalid). */
const rows: readonly Row[] = [
  [
    'any',
    'any token is good enough',
    () => true,
    'headers.token.case',
    'headers.token.missing',
    'auth.before-work',
    'auth.every-request',
  ],
  [
    'same-length',
    'only the length of the token is compared',
    (given, real) => given.length === real.length,
    'headers.token.case',
  ],
  [
    'same-start',
    'only the first 16 characters of the token are compared',
    (given, real) => start(given) === start(real),
  ],
  [
    'same-end',
    'only the last 16 characters of the token are compared',
    (given, real) => end(given) === end(real),
  ],
  [
    'same-ends',
    'only both ends of the token are compared',
    (given, real) => start(given) + end(given) === start(real) + end(real),
  ],
  ['longer', 'anything may follow the token', (given, real) => given.startsWith(real)],
  ['shorter', 'the beginning of the token is enough', (given, real) => real.startsWith(given)],
  [
    'last-changed',
    'the last character of the token does not matter',
    (given, real) => given.length === real.length && given.slice(0, -1) === real.slice(0, -1),
  ],
  ['quoted', 'the token is accepted in quotes', (given, real) => unquoted(given) === real],
  ['bearer', 'the token is accepted with Bearer in front', (given, real) => bare(given) === real],
];

export const tokenComparisons: readonly Defect[] = [
  ...rows.map(
    ([which, says, matches, ...also]): Defect => ({
      id: `token-${which}-accepted`,
      says,
      family: 'credentials',
      violates: ['headers.token.invalid', ...also],
      alter: (mock) => ({ ...mock, tokenMatches: matches }),
    }),
  ),
  {
    id: 'token-other-case-accepted',
    says: 'the token is accepted in another letter case',
    family: 'credentials',
    violates: ['headers.token.case'],
    alter: (mock) => ({
      ...mock,
      tokenMatches: (given, real) => given.toLowerCase() === real.toLowerCase(),
    }),
  },
];
