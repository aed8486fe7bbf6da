import type { Defect } from '../defect.ts';
import { onOtherMethod } from '../reply-alterations.ts';
import { complete } from '../routes/complete.ts';

export const putAccepted: Defect = {
  id: 'put-accepted',
  says: 'PUT completes as POST does',
  family: 'method',
  violates: ['method.others'],
  alter: (mock) =>
    onOtherMethod(mock, (call, current) => (call.method === 'PUT' ? complete(call, current) : undefined)),
};
