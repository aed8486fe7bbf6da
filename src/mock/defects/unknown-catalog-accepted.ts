import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';

export const unknownCatalogAccepted: Defect = {
  id: 'unknown-catalog-accepted',
  says: 'the catalog need not exist',
  family: 'lookup',
  violates: ['catalog.exists'],
  alter: (mock) =>
    skipGuards(
      mock,
      ['catalog', 'pairing'],
      (call) => !call.state.catalogs.has(Number(memberOf(call, 'catalogId'))),
    ),
};
