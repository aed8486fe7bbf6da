import type { Defect } from '../defect.ts';
import { onOtherMethod } from '../reply-alterations.ts';

export const getRedirects: Defect = {
  id: 'get-redirects',
  says: 'GET is sent on to the documentation',
  family: 'method',
  violates: ['redirect'],
  alter: (mock) =>
    onOtherMethod(mock, ({ method }) =>
      method === 'GET'
        ? { kind: 'plain', status: 301, headers: { Location: 'https://example.com/docs' } }
        : undefined,
    ),
};
