import { onRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { everyRefusal } from '../groups.ts';

const page = Buffer.from('<html><body>Something is wrong with the request</body></html>');

export const every9thErrorHtml: Defect = {
  id: 'every-9th-error-html',
  says: 'every ninth rejection is an HTML page',
  family: 'intermittent',
  violates: ['error.content-type', 'error.code', ...everyRefusal],
  alter: (mock) => {
    let errors = 0;
    return onRejection(mock, (answer) =>
      ++errors % 9 === 0
        ? { status: answer.status, headers: { 'Content-Type': 'text/html' }, body: page }
        : answer,
    );
  },
};
