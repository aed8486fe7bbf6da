import { skipGuards } from '../alterations.ts';
import type { Defect } from '../defect.ts';
import { memberOf } from '../member-of.ts';

export const uploadLastCharacterIgnored: Defect = {
  id: 'upload-last-character-ignored',
  says: 'the last character of an uploadId does not matter',
  family: 'lookup',
  violates: ['upload.exists'],
  alter: (mock) =>
    skipGuards(mock, ['upload'], (call) => {
      const given = String(memberOf(call, 'uploadId'));
      return [...call.state.uploads.keys()].some(
        (id) => id !== given && id.length === given.length && id.slice(0, -1) === given.slice(0, -1),
      );
    }),
};
