import { expect, test } from '@playwright/test';
import { alikeChanges } from '../../../src/cases/alike.ts';
import { changes } from '../../../src/cases/changes.ts';

const shapes: Readonly<Record<string, [id: string, shape: RegExp]>> = {
  'a UUID of version 4': [
    'f47ac10b-58cc-4372-a567-0e02b2c3d479',
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  ],
  'a UUID of version 7 in capitals': [
    '01890A5D-AC96-774B-BCCE-B302099A8057',
    /^[0-9A-F]{8}-[0-9A-F]{4}-7[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/,
  ],
  'hexadecimal digits behind a word': ['upload_674492d20defa2a7', /^upload_[0-9a-f]{16}$/],
  'a ULID': ['01ARZ3NDEKTSV4RRFFQ69G5FAV', /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/],
  'Base64 for URLs': ['dXBsb2FkLTQyMy1hYmM_xY-9', /^[\w-]{24}$/],
  'a long number': ['174492204455667788', /^\d{18}$/],
};

for (const [what, [id, shape]] of Object.entries(shapes)) {
  for (const [name, change] of Object.entries(alikeChanges)) {
    test(`${what} stays one under ${name}, and is another one`, () => {
      expect(change(id)).toMatch(shape);
      expect(change(id)).not.toBe(id);
    });
  }

  test(`one character of ${what} is another one, at three places`, () => {
    const differing = (other: string) => [...id].filter((character, at) => character !== other.charAt(at));
    const changed = [
      alikeChanges.firstChangedAlike(id),
      alikeChanges.middleChangedAlike(id),
      alikeChanges.lastChangedAlike(id),
    ];
    expect(changed.map((other) => differing(other).length)).toEqual([1, 1, 1]);
    expect(new Set(changed).size).toBe(3);
  });
}

for (const id of ['upload_static_001', 'u7', 'up_a1b2c', '4711', '100000042']) {
  test(`${id} has neighbours that may exist, and no other in its shape`, () => {
    for (const change of Object.values(alikeChanges)) expect(change(id)).toBe(id);
  });
}

test('the letter case of an id is changed only where it can matter', () => {
  expect(changes.swapCaseOfId('upload_AbC123')).toBe('UPLOAD_aBc123');
  expect(changes.swapCaseOfId('f47ac10b-58cc-4372-a567-0e02b2c3d479')).toBe(
    'f47ac10b-58cc-4372-a567-0e02b2c3d479',
  );
});
