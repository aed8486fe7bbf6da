import { onEveryAnswer } from '../../alterations/answers.ts';
import { refusesToo } from '../../alterations/decisions.ts';
import { uploadOf } from '../../call.ts';
import type { Flavour } from '../../variant.ts';

const knownAfterMs = 300;

/** How a storage takes a file, and when the API hears of it. */
export const storages: readonly Flavour[] = [
  {
    id: 'upload-known-after-300-ms',
    says: 'an upload is known 300 ms after its file was put',
    family: 'storage',
    waits: true,
    alter: (mock) =>
      refusesToo(mock, 'upload', (call) => Date.now() < (uploadOf(call)?.putAt ?? 0) + knownAfterMs, {
        code: 'UPLOAD_NOT_FOUND',
        message: 'The upload does not exist.',
      }),
  },
  {
    id: 'upload-put-redirected',
    says: 'the storage redirects a file to where it is to be put',
    family: 'storage',
    alter: (mock) =>
      onEveryAnswer(mock, (answer, { method, url }) =>
        method === 'PUT' && answer.status === 200 && !url.includes('moved=')
          ? { status: 307, headers: { Location: `${url}&moved=1` }, body: Buffer.alloc(0) }
          : answer,
      ),
  },
];
