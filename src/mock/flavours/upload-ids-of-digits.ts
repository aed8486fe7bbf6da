import { randomInt } from 'node:crypto';
import type { Flavour } from '../flavour.ts';

export const uploadIdsOfDigits: Flavour = {
  id: 'upload-ids-of-digits',
  says: 'uploadId is a string of digits',
  alter: (mock) => ({
    ...mock,
    newId: { ...mock.newId, upload: () => String(randomInt(10 ** 9, 10 ** 12)) },
  }),
};
