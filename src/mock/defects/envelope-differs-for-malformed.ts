import type { Defect } from '../defect.ts';

export const envelopeDiffersForMalformed: Defect = {
  id: 'envelope-differs-for-malformed',
  says: 'malformed JSON is told in another shape than a missing field',
  family: 'error',
  violates: ['error.envelope'],
  alter: (mock) => ({
    ...mock,
    envelope: (rejection, call) =>
      'problem' in call.body && rejection.code === 'CATALOG_INVALID_REQUEST'
        ? { parser: { failure: rejection.code } }
        : mock.envelope(rejection, call),
  }),
};
