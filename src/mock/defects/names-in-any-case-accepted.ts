import type { Defect } from '../defect.ts';
import { rereads } from '../member-alterations.ts';

const names = ['uploadId', 'catalogId', 'fileName', 'fileSize', 'completedBy'];
const byLowerCase = new Map(names.map((name) => [name.toLowerCase(), name]));

const renamed = (value: unknown, rename: (name: string) => string) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [rename(name), member]))
    : value;

export const namesInAnyCaseAccepted: Defect = {
  id: 'names-in-any-case-accepted',
  says: 'names of members are read in any letter case',
  family: 'validation',
  violates: ['body.required.all'],
  alter: (mock) =>
    rereads(mock, (value) => renamed(value, (name) => byLowerCase.get(name.toLowerCase()) ?? name)),
};
