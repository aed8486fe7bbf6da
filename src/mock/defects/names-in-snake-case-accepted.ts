import type { Defect } from '../defect.ts';
import { rereads } from '../member-alterations.ts';

const camelCase = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const withAliases = (value: unknown) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [camelCase(name), member]))
    : value;

export const namesInSnakeCaseAccepted: Defect = {
  id: 'names-in-snake-case-accepted',
  says: 'names of members are accepted in snake case',
  family: 'validation',
  violates: ['body.required.all'],
  alter: (mock) => rereads(mock, (value) => withAliases(value)),
};
