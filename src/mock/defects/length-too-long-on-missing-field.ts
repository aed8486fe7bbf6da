import type { Defect } from '../defect.ts';
import { repliesTo } from '../reply-alterations.ts';

const names = ['uploadId', 'catalogId', 'fileName', 'fileSize', 'completedBy'];

const missing = (value: unknown) =>
  value !== null &&
  typeof value === 'object' &&
  !Array.isArray(value) &&
  names.some((name) => !Object.hasOwn(value, name));

export const lengthTooLongOnMissingField: Defect = {
  id: 'length-too-long-on-missing-field',
  says: 'an answer about a missing field says that it is longer than it is',
  family: 'transport',
  violates: [
    'body.uploadId.required',
    'body.catalogId.required',
    'body.fileName.required',
    'body.fileSize.required',
    'body.completedBy.required',
    'body.required.all',
    'error.client-not-internal',
  ],
  alter: (mock) =>
    repliesTo(
      mock,
      (call, outcome) => outcome.kind === 'refused' && 'value' in call.body && missing(call.body.value),
      (response, { status, headers, body }) => {
        response.writeHead(status, { ...headers, 'Content-Length': String(body.length + 10) });
        response.write(body, () => response.socket?.end());
      },
    ),
};
