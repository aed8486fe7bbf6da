import { alterAccepted } from '../alterations.ts';
import type { Flavour } from '../flavour.ts';

export const acceptedMoreMembers: Flavour = {
  id: 'accepted-more-members',
  says: 'accepted answers have further members and links',
  alter: (mock) =>
    alterAccepted(mock, ({ id }) => ({
      createdAt: '2025-11-06T10:40:00Z',
      progress: { percent: 0, rows: null },
      links: [{ rel: 'self', href: `/v2/jobs/${id}` }],
    })),
};
