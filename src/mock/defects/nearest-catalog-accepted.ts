import { skipGuards } from '../alterations.ts';
import type { Call } from '../call.ts';
import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';

const isNearOne = (call: Call) => {
  const given = memberOf(call, 'catalogId');
  return Number.isInteger(given) && Number(given) < 2 ** 31 && !call.state.catalogs.has(Number(given));
};

export const nearestCatalogAccepted: Defect = {
  id: 'nearest-catalog-accepted',
  says: 'a catalogId of 31 bits finds the nearest catalog',
  family: 'lookup',
  violates: ['catalog.exists'],
  alter: (mock) => skipGuards(mock, ['catalog', 'pairing'], isNearOne),
};
