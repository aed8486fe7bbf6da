import { overlook } from '../../../src/mock/alterations/bodies.ts';
import { failsOn } from '../../../src/mock/alterations/decisions.ts';
import { memberOf } from '../../../src/mock/call.ts';
import type { Defect } from '../../../src/mock/variant.ts';

/** Defects that no case made by hand comes upon. */

const isNested = (value: unknown) =>
  Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null);

export const nestedSizeAccepted: Defect = {
  id: 'nested-size-accepted',
  says: 'an array that holds an array or an object is taken for a fileSize',
  family: 'validation',
  violates: ['body.fileSize.type'],
  alter: (mock) =>
    overlook(
      mock,
      ({ field }, value) => field === 'fileSize' && isNested(memberOf({ body: { value } }, 'fileSize')),
    ),
};

export const hangulIs500: Defect = {
  id: 'hangul-is-500',
  says: 'a Korean syllable in a text makes the server fail',
  family: 'robustness',
  violates: ['robust.values'],
  alter: (mock) =>
    failsOn(mock, (call) =>
      ['fileName', 'completedBy'].some((name) => /[\uac00-\ud7a3]/.test(String(memberOf(call, name)))),
    ),
};
