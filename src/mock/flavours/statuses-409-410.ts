import type { Flavour } from '../flavour.ts';

export const statuses409410: Flavour = {
  id: 'statuses-409-410',
  says: 'an unknown upload is 410, an unknown catalog 409',
  alter: (mock) => ({
    ...mock,
    statuses: { ...mock.statuses, UPLOAD_NOT_FOUND: 410, CATALOG_NOT_FOUND: 409 },
  }),
};
