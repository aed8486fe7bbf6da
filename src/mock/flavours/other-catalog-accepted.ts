import { skipGuards } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const otherCatalogAccepted: Flavour = {
  id: 'other-catalog-accepted',
  says: 'an upload of another catalog of the account is accepted',
  alter: (mock) => skipGuards(mock, ['pairing']),
};
