import type { Defect } from '../defect.ts';
import { failsOn } from '../refusal-alterations.ts';

export const manyMembersIs500: Defect = {
  id: 'many-members-is-500',
  says: 'more than a thousand members make the server fail',
  family: 'robustness',
  violates: ['robust.body'],
  alter: (mock) =>
    failsOn(mock, ({ body }) => 'value' in body && Object.keys(Object(body.value)).length > 1000),
};
