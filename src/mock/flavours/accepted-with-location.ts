import { withHeader } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';
import { onAccepted } from '../reply-alterations.ts';

export const acceptedWithLocation: Flavour = {
  id: 'accepted-with-location',
  says: 'an accepted completion is 201 with the address of its job',
  alter: (mock) =>
    onAccepted({ ...mock, acceptedStatus: 201 }, (answer) =>
      withHeader(answer, 'Location', '/v2/catalogs/jobs/1'),
    ),
};
