import { randomUUID } from 'node:crypto';
import type { Flavour } from '../flavour.ts';

export const uploadIdsUuid: Flavour = {
  id: 'upload-ids-uuid',
  says: 'uploadId is a UUID',
  alter: (mock) => ({ ...mock, newId: { ...mock.newId, upload: randomUUID } }),
};
