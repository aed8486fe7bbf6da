import type { Defect } from '../defect.ts';
import { onOtherMethod } from '../reply-alterations.ts';

export const deleteIs500: Defect = {
  id: 'delete-is-500',
  says: 'DELETE makes the server fail',
  family: 'method',
  violates: ['method.others', 'error.code'],
  alter: (mock) =>
    onOtherMethod(mock, ({ method }) =>
      method === 'DELETE' ? { kind: 'plain', status: 500, message: 'Something went wrong' } : undefined,
    ),
};
