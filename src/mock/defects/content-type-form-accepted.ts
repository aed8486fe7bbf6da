import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const contentTypeFormAccepted: Defect = {
  id: 'content-type-form-accepted',
  says: 'application/x-www-form-urlencoded will do as the content type',
  family: 'validation',
  violates: ['headers.content-type'],
  alter: (mock) =>
    skipGuards(
      mock,
      ['contentType'],
      ({ headers }) => headers['content-type'] === 'application/x-www-form-urlencoded',
    ),
};
