import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';

export const hugeCatalogAccepted: Defect = {
  id: 'huge-catalog-accepted',
  says: 'a catalogId above 2^31 is not looked up',
  family: 'lookup',
  violates: ['catalog.exists'],
  alter: (mock) =>
    skipGuards(mock, ['catalog', 'pairing'], (call) => Number(memberOf(call, 'catalogId')) > 2 ** 31),
};
