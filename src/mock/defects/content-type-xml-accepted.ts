import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const contentTypeXmlAccepted: Defect = {
  id: 'content-type-xml-accepted',
  says: 'application/xml will do as the content type',
  family: 'validation',
  violates: ['headers.content-type'],
  alter: (mock) =>
    skipGuards(mock, ['contentType'], ({ headers }) => headers['content-type'] === 'application/xml'),
};
