import type { Defect } from '../defect.ts';
import { failsOn } from '../refusal-alterations.ts';

export const nullBodyIs500: Defect = {
  id: 'null-body-is-500',
  says: 'null as the body makes the server fail',
  family: 'validation',
  violates: ['body.json', 'error.client-not-internal'],
  alter: (mock) => failsOn(mock, ({ body }) => 'value' in body && body.value === null),
};
