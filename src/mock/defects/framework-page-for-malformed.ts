import { onRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';

const page = Buffer.from('<html><head><title>400 Bad Request</title></head><body>Bad Request</body></html>');

export const frameworkPageForMalformed: Defect = {
  id: 'framework-page-for-malformed',
  says: 'malformed JSON gets the HTML page of the framework',
  family: 'error',
  violates: ['body.json', 'robust.body', 'error.code', 'error.content-type'],
  alter: (mock) =>
    onRejection(mock, (answer, _refusal, { body }) =>
      'problem' in body ? { status: 400, headers: { 'Content-Type': 'text/html' }, body: page } : answer,
    ),
};
