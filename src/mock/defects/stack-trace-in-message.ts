import { alterRejection } from '../alterations.ts';
import type { Defect } from '../defect.ts';

const trace = [
  ' TypeError: Cannot read properties of undefined',
  '    at completeUpload (/srv/catalogs/uploads/complete.js:42:17)',
  '    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)',
].join('\n');

export const stackTraceInMessage: Defect = {
  id: 'stack-trace-in-message',
  says: 'rejections show a stack trace',
  family: 'error',
  violates: ['error.message'],
  alter: (mock) =>
    alterRejection(mock, (rejection) => ({ ...rejection, message: rejection.message + trace })),
};
