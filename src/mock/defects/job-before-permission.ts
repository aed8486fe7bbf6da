import type { Defect } from '../defect.ts';
import { startJob } from '../state/start-job.ts';
import { uploadOf } from '../upload-of.ts';

export const jobBeforePermission: Defect = {
  id: 'job-before-permission',
  says: 'a job starts before the missing permission is noticed',
  family: 'effect',
  violates: ['reject.no-effect', 'auth.before-work'],
  alter: (mock) => ({
    ...mock,
    afterRefusal: (refusal, call) => {
      mock.afterRefusal(refusal, call);
      if (refusal.code === 'AUTHORIZATION_FAILED') startJob(call.state, mock.newId.job(), uploadOf(call));
    },
  }),
};
