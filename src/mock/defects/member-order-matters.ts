import type { Defect } from '../defect.ts';
import type { Refusal } from '../refusal.ts';
import { refusesToo } from '../refusal-alterations.ts';

const refusal: Refusal = { code: 'CATALOG_INVALID_REQUEST', message: 'The request is not valid.' };

export const memberOrderMatters: Defect = {
  id: 'member-order-matters',
  says: 'the first member has to be uploadId',
  family: 'accepted',
  violates: ['endpoint.accepts-post'],
  alter: (mock) =>
    refusesToo(
      mock,
      'json',
      ({ bytes }) =>
        /^\s*\{\s*"(catalogId|fileName|fileSize|completedBy)"/.test(bytes.toString('latin1', 0, 80)) &&
        bytes.includes('"uploadId"'),
      refusal,
    ),
};
