import type { Profile } from '../case.ts';
import { rejected } from '../expectations.ts';
import { withValue } from '../members.ts';
import type { Draft, Kitchen, Recipe } from '../recipe.ts';
import { completion } from '../requests.ts';

type Value = string | ((kitchen: Kitchen, caseId: string) => string);

const values: readonly [variant: string, title: string, value: Value, profile?: Profile][] = [
  ['random', 'the uploadId is a random one', (kitchen, id) => kitchen.nobodysUpload(id), 'smoke'],
  ['uuid', 'the uploadId is a random UUID', (kitchen, id) => kitchen.faker(id).string.uuid()],
  ['number-like', 'the uploadId is made of digits', (kitchen, id) => kitchen.faker(id).string.numeric(18)],
  ['first-changed', 'the first character of a real uploadId is another', '{{uploadId|firstChanged}}'],
  ['middle-changed', 'a character inside a real uploadId is another', '{{uploadId|middleChanged}}'],
  ['last-changed', 'the last character of a real uploadId is another', '{{uploadId|lastChanged}}', 'smoke'],
  ['longer', 'a real uploadId has a character more', '{{uploadId|longer}}'],
  ['shorter', 'a real uploadId has a character fewer', '{{uploadId|shorter}}'],
];

const unknown = ([variant, title, value, profile = 'standard']: (typeof values)[number]): Draft => ({
  requirement: 'upload.exists',
  variant,
  title,
  profile,
  fault: { kind: 'unknown', at: '/uploadId', breaks: 'meaning' },
  request: (kitchen, id) => {
    const uploadId = typeof value === 'string' ? value : value(kitchen, id);
    return completion(kitchen.path, withValue(kitchen.members(id), 'uploadId', `"${uploadId}"`));
  },
  expectation: rejected('UPLOAD_NOT_FOUND'),
});

const otherCase: Draft = {
  ...unknown(['swapped', 'a real uploadId is in another letter case', '{{uploadId|swapCase}}']),
  requirement: 'upload.exists.case',
};

export const unknownUpload: Recipe = {
  id: 'upload.exists',
  area: 'resources',
  title: 'an unknown upload is refused with UPLOAD_NOT_FOUND',
  drafts: () => [...values.map(unknown), otherCase],
};
