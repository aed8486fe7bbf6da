import type { Defect } from '../defect.ts';
import { rereads } from '../member-alterations.ts';
import { memberOf } from '../member-of.ts';

export const nestedMembersAccepted: Defect = {
  id: 'nested-members-accepted',
  says: 'the members may stand inside data',
  family: 'validation',
  violates: ['body.required.all'],
  alter: (mock) => rereads(mock, (value) => memberOf({ body: { value } }, 'data') ?? value),
};
