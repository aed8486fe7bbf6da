import type { Defect } from '../defect.ts';

export const envelopeAlternates: Defect = {
  id: 'envelope-alternates',
  says: 'two shapes of rejections take turns',
  family: 'error',
  violates: ['error.envelope'],
  alter: (mock) => ({
    ...mock,
    envelope: (rejection, call) => {
      const usual = mock.envelope(rejection, call);
      return call.state.counters.answers % 2 ? usual : { result: usual };
    },
  }),
};
