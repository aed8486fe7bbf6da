import type { Defect } from '../defect.ts';
import { onOtherMethod } from '../reply-alterations.ts';
import { startJob } from '../state/start-job.ts';

export const getAccepted: Defect = {
  id: 'get-accepted',
  says: 'GET is answered as an accepted completion',
  family: 'method',
  violates: ['method.others'],
  alter: (mock) =>
    onOtherMethod(mock, ({ method, state }, { newId }) =>
      method === 'GET' ? { kind: 'accepted', job: startJob(state, newId.job(), undefined) } : undefined,
    ),
};
