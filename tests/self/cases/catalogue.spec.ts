import { expect, test } from '@playwright/test';
import type { Case } from '../../../src/cases/case.ts';
import { effectRequirements } from '../../../src/checks/effects.ts';
import { checks, runChecks } from '../../../src/checks/index.ts';
import { loadContract } from '../../../src/contract/contract.ts';
import { profiles } from '../../../src/contract/requirement.ts';
import { everyBatch, everyCase, withoutBatch } from './every-batch.ts';

const { requirements, path } = loadContract();
const known = new Set(requirements.map(({ id }) => id));
const seeds = ['1', 'release-2.4', 'Zz_0.9'];
const runs = profiles.flatMap((profile) => seeds.map((seed) => [profile, seed] as const));

const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

for (const [profile, seed] of runs) {
  const batches = everyBatch(profile, seed);
  const cases = batches.flatMap((batch) => batch.cases);
  const all = everyCase(profile, seed);

  test(`${profile}, seed ${seed}: ids are unique and well-formed`, () => {
    expect(repeated(all.map(({ id }) => id))).toEqual([]);
    expect(repeated(batches.map(({ id }) => id))).toEqual([]);
    const form = ({ id, requirement }: Case) =>
      id.startsWith(`${requirement}/`) &&
      /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(id.slice(requirement.length + 1));
    expect(cases.filter((entry) => !form(entry)).map(({ id }) => id)).toEqual([]);
    expect(batches.filter(({ id, control }) => control.id !== `${id}/control`)).toEqual([]);
  });

  test(`${profile}, seed ${seed}: titles are short statements of their own`, () => {
    const titles = cases.map(({ title }) => title);
    expect(repeated(cases.map(({ requirement, title }) => `${requirement}: ${title}`))).toEqual([]);
    expect(titles.filter((title) => title.length > 70 || /\bshould\b|\.$/i.test(title))).toEqual([]);
    const ofBatches = batches.map(({ title }) => title);
    expect(ofBatches.filter((title) => title.length > 90 || /\bshould\b|\.$/i.test(title))).toEqual([]);
  });

  test(`${profile}, seed ${seed}: every requirement that is named is in the register`, () => {
    expect(all.map(({ requirement }) => requirement).filter((id) => !known.has(id))).toEqual([]);
    for (const { id, requirements: named, cases: own, after } of batches) {
      const sent = [...own, ...(after ? [after] : [])];
      expect(new Set(named), id).toEqual(
        new Set(sent.flatMap(({ requirement, neverAccepted = [] }) => [requirement, ...neverAccepted])),
      );
    }
  });

  test(`${profile}, seed ${seed}: a case without a fault may be accepted, one with a fault has a code or status`, () => {
    const valid = all.filter(({ faults }) => faults.length === 0);
    expect(valid.filter(({ expectation }) => !expectation.accepted).map(({ id }) => id)).toEqual([]);
    const invalid = all.filter(({ faults }) => faults.length > 0);
    const open = ({ expectation: { codes, plain } }: Case) => codes.length + plain.length === 0;
    expect(invalid.filter(open).map(({ id }) => id)).toEqual([]);
    expect(
      all.filter(({ control }) => control).filter(({ expectation }) => expectation.codes.length > 0),
    ).toEqual([]);
  });

  test(`${profile}, seed ${seed}: every request goes to the documented path`, () => {
    const elsewhere = all.filter(({ request }) => request.path !== path);
    expect(elsewhere.filter(({ requirement }) => requirement !== 'observed.path-variants')).toEqual([]);
  });
}

test('each profile holds the cases of the smaller one, unchanged', () => {
  // The profile smoke has one batch for all, with a control of its own.
  const [smoke = [], standard = [], deep = []] = profiles.map((profile) =>
    withoutBatch(everyCase(profile, '1')),
  );
  expect(standard).toEqual(expect.arrayContaining(smoke.filter(({ id }) => id !== 'smoke/control')));
  expect(deep).toEqual(expect.arrayContaining(standard));
  expect(smoke.length).toBeLessThan(standard.length);
});

test('every documented and implied requirement has a case or a check', () => {
  const served = new Set([
    ...everyCase('standard', '1').map(({ requirement }) => requirement),
    ...[...checks, ...runChecks].flatMap((check) => check.requirements),
    ...effectRequirements,
    // The controls of all batches show it together.
    'success.stable',
  ]);
  const judged = requirements.filter(({ level }) => level !== 'observed').map(({ id }) => id);
  expect(judged.filter((id) => !served.has(id))).toEqual([]);
  expect([...served].filter((id) => !known.has(id))).toEqual([]);
});

test('everything observed has a case, or is read from all answers', () => {
  const observed = requirements.filter(({ level }) => level === 'observed').map(({ id }) => id);
  const served = new Set(everyCase('deep', '1').map(({ requirement }) => requirement));
  const fromAll = ['envelope', 'statuses', 'answer-properties', 'latency', 'response-headers'];
  expect(observed.filter((id) => !served.has(id))).toEqual(fromAll.map((name) => `observed.${name}`));
});

test('every core requirement is tested by the smallest profile already', () => {
  const served = new Set([
    ...everyCase('smoke', '1').map(({ requirement }) => requirement),
    ...checks.flatMap((check) => check.requirements),
  ]);
  const core = requirements.filter(({ core: isCore }) => isCore).map(({ id }) => id);
  expect(core.filter((id) => !served.has(id))).toEqual([]);
});

test('no check is about what is only observed', () => {
  const observed = new Set(requirements.filter(({ level }) => level === 'observed').map(({ id }) => id));
  const named = [...checks, ...runChecks].flatMap((check) => check.requirements);
  expect(named.filter((id) => observed.has(id))).toEqual([]);
});

test('each field lacks once, is null once, and is of every other type', () => {
  const ids = new Set(everyCase('standard', '1').map(({ id }) => id));
  for (const { name, type } of loadContract().fields) {
    const other = type === 'string' ? ['number', 'zero'] : ['numeric-string', 'word', 'empty-string'];
    const types = [...other, 'true', 'false', 'array', 'empty-array', 'object', 'empty-object'];
    const expected = [
      `body.${name}.required/absent`,
      `body.${name}.null/null`,
      ...types.map((kind) => `body.${name}.type/${kind}`),
    ];
    expect
      .soft(
        expected.filter((id) => !ids.has(id)),
        name,
      )
      .toEqual([]);
  }
});
