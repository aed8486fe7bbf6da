import { expect, test } from '@playwright/test';
import { profileRequirements } from '../../../src/client/profile.ts';
import { loadContract } from '../../../src/contract/contract.ts';
import { errorCodes } from '../../../src/contract/error-code.ts';
import { scenarios } from '../../../src/mock/scenarios/index.ts';

const { clientRequirements } = loadContract();

const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

test('ids of scenarios are unique and can stand in a URL and in an upload id', () => {
  const ids = scenarios.map(({ id }) => id);
  expect(repeated(ids)).toEqual([]);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test('scenarios say what is done and wanted, each in its own words', () => {
  expect(repeated(scenarios.map(({ does }) => does))).toEqual([]);
  const texts = scenarios.flatMap(({ does, wants }) => [does, wants]);
  expect(texts.filter((text) => /\bshould\b|\.$/i.test(text) || text.length > 110)).toEqual([]);
});

test('each scenario puts a judged requirement of the client to the test', () => {
  const judged = clientRequirements.filter(({ level }) => level !== 'observed').map(({ id }) => id);
  expect(scenarios.filter(({ requirement }) => !judged.includes(requirement)).map(({ id }) => id)).toEqual(
    [],
  );
});

test('each of the six codes comes in each of five envelopes', () => {
  const seen = new Set(scenarios.map(({ code, envelope }) => `${code} ${envelope}`));
  const envelopes = ['flat', 'nested', 'problem', 'list', 'other-key'];
  const wanted = errorCodes.flatMap((code) => envelopes.map((envelope) => `${code} ${envelope}`));
  expect(wanted.filter((pair) => !seen.has(pair))).toEqual([]);
});

test('each observed requirement of the client has its part of the profile', () => {
  const observed = clientRequirements.filter(({ level }) => level === 'observed').map(({ id }) => id);
  expect(Object.values(profileRequirements).sort()).toEqual(observed.sort());
});
