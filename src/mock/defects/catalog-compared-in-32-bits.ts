import type { Defect } from '../defect.ts';
import { rereadsMember } from '../member-alterations.ts';

export const catalogComparedIn32Bits: Defect = {
  id: 'catalog-compared-in-32-bits',
  says: 'only 32 bits of a catalogId are compared',
  family: 'lookup',
  violates: ['catalog.exists'],
  alter: (mock) =>
    rereadsMember(mock, 'catalogId', (value) =>
      Number.isInteger(value) && Number(value) > 0 ? Number(value) % 2 ** 32 : value,
    ),
};
