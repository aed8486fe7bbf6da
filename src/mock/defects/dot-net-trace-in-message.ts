import type { Defect } from '../defect.ts';
import { refusesAs } from '../refusal-alterations.ts';

const message = '   at Catalogs.Permission.Check(Caller caller) in C:\\src\\Catalogs\\Permission.cs:line 42';

export const dotNetTraceInMessage: Defect = {
  id: 'dot-net-trace-in-message',
  says: 'a missing permission shows a .NET stack trace',
  family: 'leak',
  violates: ['error.message'],
  alter: (mock) => refusesAs(mock, 'permission', { message }),
};
