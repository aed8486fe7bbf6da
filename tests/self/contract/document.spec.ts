import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { OpenAPIV3_1 } from 'openapi-types';
import { loadContract } from '../../../src/contract/contract.ts';
import { errorCodes, isErrorCode } from '../../../src/contract/error-code.ts';
import { packageRoot } from '../../../src/contract/package-root.ts';
import { settings } from '../../../src/target/settings/settings.ts';

const contract = loadContract();
const schemas = contract.document.components?.schemas ?? {};

test('the enumeration of the document is the list of the code', () => {
  expect((schemas.ErrorCode as OpenAPIV3_1.SchemaObject).enum).toEqual([...errorCodes]);
});

test('the pattern for problem types names every code', () => {
  const { pattern = '' } = schemas.ProblemType as OpenAPIV3_1.SchemaObject;
  const found = errorCodes.filter((code) => new RegExp(pattern, 'u').test(`https://example.com/${code}`));
  expect(found).toEqual([...errorCodes]);
});

test('a code is known in its exact spelling alone', () => {
  expect(errorCodes.every(isErrorCode)).toBe(true);
  const others = ['', 'upload_not_found', 'UPLOAD_NOT_FOUND ', 'UPLOAD-NOT-FOUND', 404, null, undefined, []];
  expect(others.filter(isErrorCode)).toEqual([]);
});

test('the five fields come in the order and with the types of the page', () => {
  expect(contract.fields.map(({ name, type }) => [name, type])).toEqual([
    ['uploadId', 'string'],
    ['catalogId', 'number'],
    ['fileName', 'string'],
    ['fileSize', 'number'],
    ['completedBy', 'string'],
  ]);
});

test('every field is required', () => {
  const { required } = schemas.CompleteUploadRequest as OpenAPIV3_1.SchemaObject;
  expect(required).toEqual(contract.fields.map(({ name }) => name));
});

test('the two operations are found by their ids', () => {
  expect(contract.path).toBe('/v2/catalogs/signedurl/complete');
  expect(contract.signedUrlPath).toBe('/v2/catalogs/signedurl');
});

test('each region that can be configured has an https origin', () => {
  const region = (name: string) => settings.region.schema.safeParse(name).success;
  const names = Object.keys(contract.regions);
  expect(names.sort()).toEqual(['aps3', 'eu1', 'in1', 'mec1', 'sg1', 'us1']);
  expect(names.filter((name) => !region(name))).toEqual([]);
  expect(Object.values(contract.regions).filter((url) => new URL(url).origin !== url)).toEqual([]);
  expect(contract.regions.eu1).toBe('https://api.clevertap.com');
});

test('the fingerprint is over the bytes of both files', () => {
  const hash = createHash('sha256');
  for (const file of ['openapi.yaml', 'requirements.yaml']) {
    hash.update(readFileSync(join(packageRoot, 'openapi', file)));
  }
  expect(contract.sha256).toBe(hash.digest('hex'));
});

test('the contract is read once', () => {
  expect(loadContract()).toBe(contract);
});
