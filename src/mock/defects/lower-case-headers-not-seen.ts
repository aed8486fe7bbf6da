import type { Defect } from '../defect.ts';

export const lowerCaseHeadersNotSeen: Defect = {
  id: 'lower-case-headers-not-seen',
  says: 'the token header counts only in the documented letter case',
  family: 'accepted',
  violates: ['endpoint.accepts-post'],
  alter: (mock) => ({
    ...mock,
    credentials: (call) => (call.headerNames.includes('x-clevertap-token') ? {} : mock.credentials(call)),
  }),
};
