import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { audit, strictJson } from '../../../src/cases/audit.ts';
import { batchesFor } from '../../../src/cases/batches.ts';
import type { Case } from '../../../src/cases/case.ts';
import { drawn, drawOf } from '../../../src/cases/draw.ts';
import { edited } from '../../../src/cases/edited.ts';
import { explorationBatches, exploredBatch } from '../../../src/cases/exploration-batches.ts';
import { explorations } from '../../../src/cases/explorations/index.ts';
import { render, type Variables } from '../../../src/cases/render.ts';
import { loadContract } from '../../../src/contract/contract.ts';
import { packageRoot } from '../../../src/contract/package-root.ts';
import { plainVariables, specialVariables } from './sample-variables.ts';

const contract = loadContract();
const casesOf = (seed: string, count: number): Case[] =>
  explorationBatches(contract, seed, count).flatMap(({ cases }) => cases);
const bytesOf = ({ request }: Case, variables: Variables = plainVariables) =>
  render(request, variables).body ?? Buffer.alloc(0);
const about = (cases: readonly Case[], name: string) =>
  cases.filter(({ id }) => id.startsWith(`explore.${name}/`));
const bodyOf = (entry: Case) => strictJson(bytesOf(entry))?.value as Record<string, unknown>;

const many = casesOf('1', 600);

test('the same seed gives the same bytes, another seed other values in the same cases', () => {
  const [one, again, other] = ['a', 'a', 'b'].map((seed) => casesOf(seed, 200));
  expect(JSON.stringify(again)).toBe(JSON.stringify(one));
  expect(other?.map(({ id }) => id)).toEqual(one?.map(({ id }) => id));
  const texts = new Set(one?.map(({ request }) => JSON.stringify(request)));
  const same = other?.filter(({ request }) => texts.has(JSON.stringify(request))) ?? [];
  // An empty object is an empty object whatever the seed.
  expect(same.length).toBeLessThan(10);
});

test('the values of a case do not depend on how many there are', () => {
  const byId = new Map(many.map((entry) => [entry.id, entry]));
  for (const entry of casesOf('1', 90)) expect(byId.get(entry.id)).toEqual(entry);
});

test('there are exactly as many cases as were asked for, each with an id of its own', () => {
  for (const count of [0, 1, 7, 99, 250]) {
    const ids = casesOf('1', count).map(({ id }) => id);
    expect(new Set(ids).size).toBe(count);
  }
  expect(many).toHaveLength(600);
});

test('every exploration has a share, in batches that a hundred cases fit into', () => {
  const batches = explorationBatches(contract, '1', 600);
  for (const { id } of explorations)
    expect(batches.filter((batch) => batch.id === `${id}-1`)).toHaveLength(1);
  expect(batches.filter(({ cases }) => cases.length > 100 || cases.length === 0)).toEqual([]);
  expect(batches.filter(({ id, control }) => control.id !== `${id}/control`)).toEqual([]);
  expect(new Set(batches.map(({ title }) => title)).size).toBe(batches.length);
});

test('an exploration says which requirements its cases serve', () => {
  const all = casesOf('1', 2500);
  for (const { id, requirements } of explorations) {
    const served = all.filter((entry) => entry.id.startsWith(`${id}/`)).map(({ requirement }) => requirement);
    const told = requirements(contract.fields);
    expect(told.toSorted()).toEqual([...new Set(told)].toSorted());
    expect(served.filter((own) => !told.includes(own))).toEqual([]);
    expect(told.filter((own) => !served.includes(own))).toEqual([]);
  }
});

test('the profile deep alone explores', () => {
  const explored = (profile: 'smoke' | 'standard' | 'deep') =>
    batchesFor(contract, profile, '1', 60).filter(({ area }) => area === 'explore').length;
  expect([explored('smoke'), explored('standard'), explored('deep')]).toEqual([0, 0, explorations.length]);
});

test('every file of the folder is an exploration of the index', () => {
  const files = readdirSync(join(packageRoot, 'src/cases/explorations')).filter(
    (file) => file !== 'index.ts',
  );
  const ids = files.map((file) => `explore.${file.replace('.ts', '')}`);
  expect(explorations.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
});

const everyVariables = { 'plain values': plainVariables, ...specialVariables };

test('whatever the target holds, each case is wrong as it says and in no other way', () => {
  const disagreements = ['2', '3', '4', '5', '6', '7'].flatMap((seed) =>
    casesOf(seed, 150).flatMap((entry) =>
      Object.entries(everyVariables).flatMap(([what, variables]) => {
        const problem = audit(entry, render(entry.request, variables), contract);
        return problem === undefined ? [] : [`seed ${seed}, ${what}: ${entry.id}: ${problem}`];
      }),
    ),
  );
  expect(disagreements).toEqual([]);
});

test('a case names a requirement of the register, and one with a fault the codes that refuse it', () => {
  const known = new Set(contract.requirements.map(({ id }) => id));
  expect(many.filter(({ requirement }) => !known.has(requirement))).toEqual([]);
  const sure = many.filter(({ expectation }) => !expectation.accepted);
  expect(
    sure.filter(({ faults, expectation }) => faults.length === 0 || expectation.codes.length === 0),
  ).toEqual([]);
});

test('null is under the requirement of null, every other wrong value under that of the type', () => {
  for (const entry of about(many, 'wrong-value')) {
    const field = entry.faults[0]?.at?.slice(1) ?? '';
    const kind = bodyOf(entry)[field] === null ? 'null' : 'type';
    expect.soft(entry.requirement, entry.id).toBe(`body.${field}.${kind}`);
  }
});

test('one absent field is under its own requirement, several under that of all', () => {
  for (const entry of about(many, 'missing-fields')) {
    const body = bodyOf(entry);
    const absent = contract.fields.map(({ name }) => name).filter((name) => !(name in body));
    const expected = absent.length === 1 ? `body.${absent[0]}.required` : 'body.required.all';
    expect.soft(entry.requirement, entry.id).toBe(expected);
  }
});

test('members stand in several orders, with white space of every kind between tokens', () => {
  const texts = about(many, 'wrong-value').map((entry) => bytesOf(entry).toString());
  const orders = new Set(about(many, 'wrong-value').map((entry) => Object.keys(bodyOf(entry)).join()));
  expect(orders.size).toBeGreaterThan(10);
  for (const space of [' ', '\n', '\t', '\r']) {
    expect(texts.some((text) => text.startsWith(space))).toBe(true);
  }
});

test('unusual text is never blank, and holds raw characters, escapes and half surrogate pairs', () => {
  const entries = about(casesOf('1', 1200), 'unusual-text');
  const bodies = entries.map(bodyOf);
  for (const { fileName, completedBy, fileSize } of bodies) {
    expect(String(fileName).trim()).not.toBe('');
    expect(String(completedBy).trim()).not.toBe('');
    expect(Number.isSafeInteger(fileSize) && Number(fileSize) >= 0).toBe(true);
  }
  expect(entries.some((entry) => bytesOf(entry).some((byte) => byte > 0x7f))).toBe(true);
  expect(bodies.some(({ fileName }) => /\p{Cs}/u.test(String(fileName)))).toBe(true);
});

test('damaged text is no JSON, and none of it is anybody’s upload', () => {
  for (const entry of about(many, 'broken-text')) {
    expect.soft(strictJson(bytesOf(entry)), entry.id).toBeUndefined();
    expect.soft(entry.request.body?.text, entry.id).not.toContain('{{');
  }
});

test('a token is one that a header can carry as it is', () => {
  for (const { id, request } of about(many, 'wrong-token')) {
    const [, token = ''] = request.headers.find(([name]) => name === 'X-CleverTap-Token') ?? [];
    expect.soft(token, id).toMatch(/^[!-~]([ -~]*[!-~])?$/);
  }
});

test('text that looks like a placeholder stays text', () => {
  const [exploration] = explorations.filter(({ id }) => id === 'explore.unusual-text');
  const layout = { order: [], spaces: [''] };
  for (const raw of [true, false]) {
    const value = { layout, fileName: '{{token}}', completedBy: 'x', fileSize: 1, raw };
    const made = edited('/', exploration?.rowOf(value) ?? {}, (text) => text);
    const { body } = render(made, plainVariables);
    expect(JSON.parse(String(body))).toMatchObject({ fileName: '{{token}}', completedBy: 'x' });
  }
});

for (const { id } of explorations) {
  test(`${id}: seed and id alone give a case again, a shrunk one too`, async () => {
    let shrunk = 0;
    for (let place = 1; place <= 12; place++) {
      const root = `${id}/${place}`;
      const draw = drawOf(contract, 'again', root);
      if (!draw) throw new Error('no draw');
      const own = drawn(draw);
      expect(own && exploredBatch(contract, 'again', root)?.cases).toEqual([own]);
      const seen: unknown[] = [];
      // Half of what is tried fails, so that fast-check goes some way.
      const details = await fc.check(
        fc.asyncProperty(draw.values, async (value) => seen.push(value) % 2 === 0),
        { seed: draw.seed, numRuns: 1 },
      );
      expect(draw.caseOf(seen[0])).toEqual(own);
      const path = details.counterexamplePath ?? '';
      if (!path.includes(':')) continue;
      shrunk += 1;
      const expected = draw.caseOf(details.counterexample?.[0], path);
      expect(expected.id).toBe(`${root}~${path}`);
      expect(expected.title).toContain(`shrunk from ${root}`);
      expect(exploredBatch(contract, 'again', `${root}~${path}`)?.cases).toEqual([expected]);
    }
    expect(shrunk).toBeGreaterThan(4);
  });
}

for (const id of [
  'explore.nothing/1',
  'explore.wrong-value',
  'explore.wrong-value/0',
  'explore.wrong-value/x',
  'explore.wrong-value/1~',
  'explore.wrong-value/1~0',
  'explore.wrong-value/1~0:99999:7',
  'explore.wrong-value/1~0:9999',
  'body.json/array',
]) {
  test(`${id} is no random case`, () => {
    expect(exploredBatch(contract, '1', id)).toBeUndefined();
  });
}

test('a value whose case is not wrong as it says is never drawn', () => {
  const [exploration] = explorations.filter(({ id }) => id === 'explore.missing-fields');
  if (!exploration) throw new Error('no exploration');
  const layout = { order: [], spaces: [''] };
  const values = () =>
    fc.array(fc.constant('fileSize'), { maxLength: 3 }).map((absent) => ({ layout, absent }));
  const lenient = { ...exploration, values };
  const ids = Array.from({ length: 40 }, (_, index) => `explore.missing-fields/${index + 1}`);
  const bodies = ids.map((id) => {
    const draw = drawOf(contract, '1', id, [lenient]);
    const own = draw && drawn(draw);
    return own && bodyOf(own);
  });
  expect(bodies.filter((body) => body === undefined || 'fileSize' in body)).toEqual([]);
});
