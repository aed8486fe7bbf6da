import type { ParsedBody } from '../call.ts';
import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';

function coerced(body: ParsedBody): ParsedBody {
  const size: unknown = memberOf({ body }, 'fileSize');
  if (typeof size !== 'string' || !/^\d+$/.test(size) || !('value' in body)) return body;
  return { value: { ...Object(body.value), fileSize: Number(size) } };
}

export const coercesNumericStrings: Defect = {
  id: 'coerces-numeric-strings',
  says: 'fileSize may be a string of digits',
  family: 'validation',
  violates: ['body.fileSize.type'],
  alter: (mock) => ({ ...mock, parse: (bytes) => coerced(mock.parse(bytes)) }),
};
