import { randomBytes } from 'node:crypto';
import type { Flavour } from '../flavour.ts';

export const uploadIdsBase64: Flavour = {
  id: 'upload-ids-base64',
  says: 'uploadId is base64 with slashes and signs',
  alter: (mock) => ({
    ...mock,
    newId: { ...mock.newId, upload: () => `a+/${randomBytes(16).toString('base64')}` },
  }),
};
