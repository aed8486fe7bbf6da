import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const contentTypeMultipartAccepted: Defect = {
  id: 'content-type-multipart-accepted',
  says: 'multipart/form-data will do as the content type',
  family: 'validation',
  violates: ['headers.content-type'],
  alter: (mock) =>
    skipGuards(mock, ['contentType'], ({ headers }) => /^multipart\//.test(headers['content-type'] ?? '')),
};
