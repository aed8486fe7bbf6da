import type { Profile } from '../case.ts';
import { rejected } from '../expectations.ts';
import { withValue } from '../members.ts';
import type { Draft, Kitchen, Recipe } from '../recipe.ts';
import { completion } from '../requests.ts';

type Value = string | ((kitchen: Kitchen, caseId: string) => string);

const values: readonly [variant: string, title: string, value: Value, profile?: Profile][] = [
  [
    'random',
    'the catalogId is a random one',
    (kitchen, id) => String(kitchen.faker(id).number.int({ min: 1_000_000_000, max: 1_999_999_999 })),
    'smoke',
  ],
  ['next', 'the catalogId is one above a real one', '{{catalogId|next}}'],
  ['previous', 'the catalogId is one below a real one', '{{catalogId|previous}}'],
  ['wrapped', 'the catalogId is 2^32 above a real one', '{{catalogId|wrapped}}'],
  // 2^53 - 2: exact in every implementation of JSON numbers (RFC 8259 section 6).
  ['very-large', 'the catalogId is very large and exact', '9007199254740990'],
];

const unknown = ([variant, title, value, profile = 'standard']: (typeof values)[number]): Draft => ({
  requirement: 'catalog.exists',
  variant,
  title,
  profile,
  fault: { kind: 'unknown', at: '/catalogId', breaks: 'meaning' },
  request: (kitchen, id) => {
    const catalogId = typeof value === 'string' ? value : value(kitchen, id);
    return completion(kitchen.path, withValue(kitchen.members(id), 'catalogId', catalogId));
  },
  expectation: rejected('CATALOG_NOT_FOUND'),
  ...(typeof value === 'string' && value.includes('catalogId') && { catalogMayExist: true }),
});

export const unknownCatalog: Recipe = {
  id: 'catalog.exists',
  area: 'resources',
  title: 'an unknown catalog is refused with CATALOG_NOT_FOUND',
  drafts: () => values.map(unknown),
};
