import type { Variables } from '../../../src/cases/render.ts';

/** Values for every placeholder: nothing in them is unusual. */
export const plainVariables: Variables = {
  accountId: 'TEST-ACCOUNT-ID',
  token: 'AbC-dEf-1234',
  restrictedAccountId: 'TEST-RESTRICTED-ID',
  otherAccountId: 'TEST-RESTRICTED-ID',
  otherToken: 'XyZ-uVw-9876',
  restrictedToken: 'XyZ-uVw-9876',
  catalogId: '123',
  otherCatalogId: '456',
  uploadId: 'upload_abc123',
  fileName: 'products.csv',
  fileSize: '12345',
  faultHeaderName: 'X-Fault',
  faultHeaderValue: 'internal',
};

/** Values that a target can have as well, by what is special about them. */
export const specialVariables: Readonly<Record<string, Variables>> = {
  'an uploadId that is a UUID': { ...plainVariables, uploadId: '3f2504e0-4f89-11d3-9a0c-0305e82c3301' },
  'an uploadId of digits': { ...plainVariables, uploadId: '918273645' },
  'an uploadId of one character': { ...plainVariables, uploadId: 'x' },
  'an uploadId with quotes': { ...plainVariables, uploadId: `a"b'c\\d` },
  'an uploadId with unicode': { ...plainVariables, uploadId: 'загрузка-ÄÖü-😀' },
  'an uploadId that looks like a placeholder': { ...plainVariables, uploadId: '{{token}}' },
  'a fileName with quotes': { ...plainVariables, fileName: `my "best" file's.csv` },
  'a fileName with unicode': { ...plainVariables, fileName: 'товары-日本-é.csv' },
  'an empty file': { ...plainVariables, fileSize: '0' },
  'the first catalog': { ...plainVariables, catalogId: '1' },
  'a catalogId of many digits': { ...plainVariables, catalogId: '9007199254740991' },
};
