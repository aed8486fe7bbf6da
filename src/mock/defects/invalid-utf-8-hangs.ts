import type { Defect } from '../defect.ts';
import { repliesTo } from '../reply-alterations.ts';

export const invalidUtf8Hangs: Defect = {
  id: 'invalid-utf-8-hangs',
  says: 'bytes that are no UTF-8 are never answered',
  family: 'robustness',
  violates: ['robust.body'],
  alter: (mock) =>
    repliesTo(
      mock,
      ({ bytes }) => bytes.includes(0xff) && bytes.includes(0xfe),
      () => {},
    ),
};
