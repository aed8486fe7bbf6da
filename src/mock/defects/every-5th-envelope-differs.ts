import type { Defect } from '../defect.ts';

export const every5thEnvelopeDiffers: Defect = {
  id: 'every-5th-envelope-differs',
  says: 'every fifth rejection has another shape',
  family: 'intermittent',
  violates: ['error.envelope'],
  alter: (mock) => {
    let errors = 0;
    return {
      ...mock,
      envelope: (rejection, call) =>
        ++errors % 5 === 0 ? { failures: { first: rejection.code } } : mock.envelope(rejection, call),
    };
  },
};
