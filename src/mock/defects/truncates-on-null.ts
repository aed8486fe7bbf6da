import type { Defect } from '../defect.ts';
import { repliesTo } from '../reply-alterations.ts';

export const truncatesOnNull: Defect = {
  id: 'truncates-on-null',
  says: 'a member that is null is answered with half a body',
  family: 'transport',
  violates: [
    'body.uploadId.null',
    'body.catalogId.null',
    'body.fileName.null',
    'body.fileSize.null',
    'body.completedBy.null',
    'error.client-not-internal',
  ],
  alter: (mock) =>
    repliesTo(
      mock,
      ({ body }, outcome) =>
        outcome.kind === 'refused' && 'value' in body && Object.values(Object(body.value)).includes(null),
      (response, { status, headers, body }) => {
        response.writeHead(status, { ...headers, 'Content-Length': String(body.length) });
        response.write(body.subarray(0, body.length / 2), () => response.socket?.end());
      },
    ),
};
