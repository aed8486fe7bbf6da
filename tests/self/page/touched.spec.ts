import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/contract.ts';
import { packageRoot } from '../../../src/contract/package-root.ts';
import { contractStatement } from '../../../src/page/contract-statement.ts';
import type { Difference, Place } from '../../../src/page/difference.ts';
import { parts } from '../../../src/page/statement.ts';
import { driftOf } from '../../../src/page/touched.ts';

const contract = loadContract();
const own = contractStatement(contract);

/** Every kind of difference: of everything that the contract names, and of everything that may be new. */
const all: readonly Difference[] = [
  ...parts.flatMap((part) => [
    { aspect: 'name' as const, part, name: 'new', page: 'new' },
    ...own[part].flatMap(({ name }) => [
      { aspect: 'name' as const, part, name, contract: name },
      ...(part === 'codes'
        ? [{ aspect: 'status' as const, part, name, page: '418' }]
        : [{ aspect: 'type' as const, part, name, page: 'array', contract: 'string' }]),
      ...(part === 'headers' || part === 'fields'
        ? [{ aspect: 'required' as const, part, name, page: 'optional', contract: 'required' }]
        : []),
    ]),
  ]),
  {
    aspect: 'media type',
    part: 'headers',
    name: 'Content-Type',
    page: 'text/csv',
    contract: 'application/json',
  },
  { aspect: 'method', page: 'PUT', contract: 'POST' },
  { aspect: 'path', page: '/v3', contract: contract.path },
  { aspect: 'region', page: 'sa1' },
  { aspect: 'query parameter', page: 'dryRun' },
  { aspect: 'error body', page: 'error' },
];

const titleOf = ({ aspect, part, name, contract: known }: Difference) =>
  [known === undefined && 'new', aspect, part, name].filter(Boolean).join(' ');

/** Whether a key leads somewhere: through a document by its segments, or as a text of a source file. */
function leads({ file, key }: Place): boolean {
  const path = join(packageRoot, file);
  if (!existsSync(path)) return false;
  if (file !== 'openapi/openapi.yaml') return readFileSync(path, 'utf8').includes(key);
  let value: unknown = contract.document;
  let rest = key;
  while (rest !== '' && typeof value === 'object' && value !== null) {
    const next = Object.keys(value).find((name) => `${rest}.`.startsWith(`${name}.`));
    if (next === undefined) return false;
    value = (value as Readonly<Record<string, unknown>>)[next];
    rest = rest.slice(next.length + 1);
  }
  return value !== undefined;
}

for (const difference of all) {
  test(`${titleOf(difference)}: every place exists`, () => {
    const { change } = driftOf(difference, contract);
    expect(change.length).toBeGreaterThan(0);
    expect(change.filter((place) => !leads(place))).toEqual([]);
  });
}

test('every difference but that of an address touches a requirement', () => {
  const untouched = all.filter((difference) => driftOf(difference, contract).requirements.length === 0);
  expect(untouched.map(({ aspect }) => aspect)).toEqual(['region']);
});

test('a field touches its own requirements, of server and client', () => {
  const { requirements } = driftOf(
    { aspect: 'type', part: 'fields', name: 'fileSize', page: 'string', contract: 'number' },
    contract,
  );
  expect(requirements).toEqual([
    'body.fileSize.required',
    'body.fileSize.null',
    'body.fileSize.type',
    'body.fileSize.nonnegative',
    'client.body.fileSize',
    'client.body.fileSize.sent',
  ]);
});

const touched: readonly (readonly [Difference, readonly string[]])[] = [
  [
    { aspect: 'method', page: 'PUT', contract: 'POST' },
    ['endpoint.accepts-post', 'method.others', 'method.allow', 'client.endpoint'],
  ],
  [
    { aspect: 'path', page: '/v3', contract: contract.path },
    ['endpoint.accepts-post', 'observed.path-variants', 'client.endpoint'],
  ],
  [
    { aspect: 'required', part: 'headers', name: 'X-Account-Id', page: 'optional', contract: 'required' },
    ['headers.account-id', 'headers.account-id.match', 'headers.account.pair', 'client.headers.account-id'],
  ],
  [
    { aspect: 'name', part: 'codes', name: 'AUTHORIZATION_FAILED', contract: 'AUTHORIZATION_FAILED' },
    [
      'headers.account-id.match',
      'headers.account.pair',
      'authorization.catalog',
      'error.code',
      'client.errors.authorization-failed',
    ],
  ],
  [
    { aspect: 'name', part: 'response', name: 'jobId', contract: 'jobId', page: 'taskId' },
    ['success.jobId', 'success.jobId.nonempty', 'success.jobId.unique', 'client.accepted.jobId'],
  ],
];

for (const [difference, ids] of touched) {
  test(`${titleOf(difference)}: touches these requirements and no others`, () => {
    expect(driftOf(difference, contract).requirements).toEqual(ids);
  });
}
