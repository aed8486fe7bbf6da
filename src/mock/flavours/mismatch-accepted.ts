import { skipGuards } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const mismatchAccepted: Flavour = {
  id: 'mismatch-accepted',
  says: 'fileName and fileSize need not be those of the upload',
  alter: (mock) => skipGuards(mock, ['match']),
};
