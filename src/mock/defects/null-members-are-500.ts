import type { Defect } from '../defect.ts';
import { failsOn } from '../refusal-alterations.ts';

export const nullMembersAre500: Defect = {
  id: 'null-members-are-500',
  says: 'a member that is null makes the server fail',
  family: 'validation',
  violates: [
    'body.uploadId.null',
    'body.catalogId.null',
    'body.fileName.null',
    'body.fileSize.null',
    'body.completedBy.null',
    'error.client-not-internal',
  ],
  alter: (mock) =>
    failsOn(
      mock,
      ({ body }) =>
        'value' in body && body.value !== null && Object.values(Object(body.value)).includes(null),
    ),
};
