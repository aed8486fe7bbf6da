import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/contract.ts';
import { ConfigurationError, type Upload } from '../../../src/target/settings/configuration.ts';
import { resolveTarget } from '../../../src/target/settings/resolve-target.ts';
import type { Settings } from '../../../src/target/settings/settings.ts';
import { NoUpload, takeGiven } from '../../../src/target/uploads/uploads.ts';
import { inFolder } from './folder.ts';

const sandbox: Settings = {
  target: 'sandbox',
  region: 'in1',
  accountId: 'A',
  token: 'full-token',
  catalogId: '7',
};

const resolved = (given: Settings, files: Record<string, string> = {}) =>
  inFolder(files, (folder) => resolveTarget({ ...sandbox, ...given }, loadContract(), folder));
const ids = (given: Settings, files?: Record<string, string>) =>
  resolved(given, files)?.uploads?.map(({ uploadId }) => uploadId);

function mistakeIn(given: Settings, files?: Record<string, string>): Error {
  try {
    resolved(given, files);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return error as Error;
  }
  throw new Error('no mistake was found');
}

const lists: readonly (readonly [list: string, ids: readonly string[]])[] = [
  ['a', ['a']],
  ['a,b,c', ['a', 'b', 'c']],
  [' a , b ', ['a', 'b']],
  ['a,,b,', ['a', 'b']],
  ['a\nb', ['a', 'b']],
  ['a\r\nb\r\n', ['a', 'b']],
  ['upload_abc-1.2~x/y=', ['upload_abc-1.2~x/y=']],
  ['загрузка', ['загрузка']],
];

for (const [list, expected] of lists) {
  test(`the list ${JSON.stringify(list)} holds ${expected.length}`, () => {
    expect(ids({ uploadIds: list })).toEqual(expected);
    expect(ids({ uploadIds: '@uploads.txt' }, { 'uploads.txt': list })).toEqual(expected);
  });
}

const mistakes: readonly (readonly [list: string, says: RegExp])[] = [
  [',', /holds no id/],
  [' \n ', /holds no id/],
  ['a,b c', /malformed at its id 2/],
  ['["a","b"]', /malformed at its id 1/],
  ['{"uploads":"a"}', /malformed at its id 1/],
  ['a,"b"', /malformed at its id 2/],
  ['a,b\u0000', /malformed at its id 2/],
  ['a,b,a', /names a twice/],
  ['a, a', /names a twice/],
];

for (const [list, says] of mistakes) {
  test(`the list ${JSON.stringify(list)} is a mistake in one line`, () => {
    expect(mistakeIn({ uploadIds: list }).message).toMatch(says);
    const { message } = mistakeIn({ uploadIds: '@ids.txt' }, { 'ids.txt': list });
    expect(message).toMatch(says);
    expect(message).toMatch(/^the uploads file ids\.txt [^\n]+$/);
  });
}

test('an empty file is a mistake', () => {
  expect(mistakeIn({ uploadIds: '@ids.txt' }, { 'ids.txt': '' }).message).toMatch(/ids\.txt holds no id/);
});

test('a byte order mark is no part of an id', () => {
  expect(ids({ uploadIds: '@ids.txt' }, { 'ids.txt': '\uFEFFa\nb' })).toEqual(['a', 'b']);
});

test('a file that is missing is a mistake that names it', () => {
  const { message } = mistakeIn({ uploadIds: '@none.txt' });
  expect(message).toMatch(/^the uploads file none\.txt cannot be read \(ENOENT\)[^\n]+$/);
});

test('a folder in place of the file is a mistake', () => {
  expect(mistakeIn({ uploadIds: '@.' }).message).toContain('EISDIR');
});

test('without a list there are no uploads, so they are provisioned', () => {
  expect(resolved({})?.uploads).toBeUndefined();
});

test('every upload holds the file that is configured, or the one of the page', () => {
  expect(resolved({ uploadIds: 'a' })?.uploads).toEqual([
    { uploadId: 'a', fileName: 'products.csv', fileSize: 12345 },
  ]);
  const given = { uploadIds: 'a,b', fileName: 'other.csv', fileSize: 0 };
  expect(resolved(given)?.uploads).toEqual([
    { uploadId: 'a', fileName: 'other.csv', fileSize: 0 },
    { uploadId: 'b', fileName: 'other.csv', fileSize: 0 },
  ]);
});

const uploads: Upload[] = ['a', 'b', 'c'].map((uploadId) => ({ uploadId, fileName: 'f', fileSize: 1 }));

test('given uploads are taken once each, in order', async () => {
  const counted: string[] = [];
  const take = takeGiven(uploads, (uploadId) => counted.push(uploadId));
  const taken = [await take(), await take(), await take()];
  expect(taken).toEqual(uploads);
  expect(counted).toEqual(['a', 'b', 'c']);
  const error = await take().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(NoUpload);
  expect(error).toMatchObject({ blame: 'account', message: expect.stringContaining('3 uploads') });
});

const pairs: readonly (readonly [what: string, given: Settings, says: RegExp])[] = [
  ['an account alone', { restrictedAccountId: 'R' }, /only one of .*RESTRICTED_ACCOUNT_ID/],
  ['a token alone', { restrictedToken: 'restricted-token' }, /only one of .*RESTRICTED_TOKEN/],
  [
    'the full-access pair',
    { restrictedAccountId: 'A', restrictedToken: 'full-token' },
    /are the full-access ones/,
  ],
];

for (const [what, given, says] of pairs) {
  test(`restricted credentials: ${what} is a mistake`, () => {
    const { message } = mistakeIn(given);
    expect(message).toMatch(says);
    expect(message).not.toMatch(/full-token|restricted-token|\n/);
  });
}

test('a restricted caller may share account or token with the full one', () => {
  const given = { restrictedAccountId: 'A', restrictedToken: 'other' };
  expect(resolved(given)?.restricted).toEqual({ accountId: 'A', token: 'other' });
  expect(resolved({ restrictedAccountId: 'R', restrictedToken: 'full-token' })?.restricted).toBeDefined();
  expect(resolved({})?.restricted).toBeUndefined();
});
