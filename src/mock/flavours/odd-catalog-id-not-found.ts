import type { Call } from '../call.ts';
import type { Flavour } from '../flavour.ts';
import { memberOf } from '../member-of.ts';
import { refusesAs } from '../refusal-alterations.ts';

const isCountable = (call: Call) =>
  Number.isInteger(memberOf(call, 'catalogId')) && Number(memberOf(call, 'catalogId')) > 0;

export const oddCatalogIdNotFound: Flavour = {
  id: 'odd-catalog-id-not-found',
  says: 'a catalogId that no catalog can have is an unknown catalog',
  alter: (mock) =>
    refusesAs(
      mock,
      'body',
      { code: 'CATALOG_NOT_FOUND' },
      (call) => typeof memberOf(call, 'catalogId') === 'number' && !isCountable(call),
    ),
};
