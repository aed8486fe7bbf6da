import { alterAccepted } from '../alterations.ts';
import type { Defect } from '../defect.ts';

export const tokenInAcceptedBody: Defect = {
  id: 'token-in-accepted-body',
  says: 'accepted answers repeat the token in their body',
  family: 'leak',
  violates: ['no-echo'],
  alter: (mock) =>
    alterAccepted(mock, (_job, { state }) => ({ requestedBy: { token: state.account.token } })),
};
