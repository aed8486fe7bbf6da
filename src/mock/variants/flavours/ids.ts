import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Flavour } from '../../variant.ts';

type Row = readonly [which: string, says: string, make: () => string];

const ofDigits = () => String(randomInt(10 ** 9, 10 ** 12));

/** Forms of ids: the page says that they are strings, and no more. */
const jobIds: readonly Row[] = [
  ['uuid', 'jobId is a UUID', randomUUID],
  ['of-digits', 'jobId is a string of digits', ofDigits],
  ['long', 'jobId is 300 characters long', () => randomBytes(150).toString('hex')],
  ['with-slashes', 'jobId looks like a path', () => `projects/in1/jobs/${randomUUID()}`],
];

const uploadIds: readonly Row[] = [
  ['uuid', 'uploadId is a UUID', randomUUID],
  ['of-digits', 'uploadId is a string of digits', ofDigits],
  ['base64', 'uploadId is base64 with slashes and signs', () => `a+/${randomBytes(16).toString('base64')}`],
];

export const ids: readonly Flavour[] = [
  ...jobIds.map(
    ([which, says, job]): Flavour => ({
      id: `job-id-${which}`,
      says,
      family: 'job id',
      alter: (mock) => ({ ...mock, newId: { ...mock.newId, job } }),
    }),
  ),
  ...uploadIds.map(
    ([which, says, upload]): Flavour => ({
      id: `upload-id-${which}`,
      says,
      family: 'upload id',
      alter: (mock) => ({ ...mock, newId: { ...mock.newId, upload } }),
    }),
  ),
];
