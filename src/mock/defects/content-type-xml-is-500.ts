import type { Defect } from '../defect.ts';
import { refusesAs } from '../refusal-alterations.ts';

export const contentTypeXmlIs500: Defect = {
  id: 'content-type-xml-is-500',
  says: 'a body declared as XML makes the server fail',
  family: 'validation',
  violates: ['headers.content-type', 'error.client-not-internal'],
  alter: (mock) =>
    refusesAs(mock, 'contentType', { code: 'INTERNAL_ERROR', status: 500 }, ({ headers }) =>
      /xml/.test(headers['content-type'] ?? ''),
    ),
};
