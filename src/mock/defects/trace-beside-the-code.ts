import type { Defect } from '../defect.ts';

const trace = ['Error: refused', '    at complete (/srv/app/dist/complete.js:10:15)'];

export const traceBesideTheCode: Defect = {
  id: 'trace-beside-the-code',
  says: 'rejections carry a stack trace in a member of their own',
  family: 'leak',
  violates: ['error.message'],
  alter: (mock) => ({
    ...mock,
    envelope: (rejection, call) => ({ trace, answer: mock.envelope(rejection, call) }),
  }),
};
