import type { Defect } from '../defect.ts';
import { onOtherMethod } from '../reply-alterations.ts';

export const headIs500: Defect = {
  id: 'head-is-500',
  says: 'HEAD makes the server fail',
  family: 'method',
  violates: ['method.others'],
  alter: (mock) =>
    onOtherMethod(mock, ({ method }) => (method === 'HEAD' ? { kind: 'plain', status: 500 } : undefined)),
};
