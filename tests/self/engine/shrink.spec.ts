import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { strictJson } from '../../../src/cases/audit.ts';
import type { Exploration } from '../../../src/cases/exploration.ts';
import { exploredBatch } from '../../../src/cases/exploration-batches.ts';
import { failed } from '../../../src/checks/check.ts';
import { loadContract } from '../../../src/contract/contract.ts';
import { failureSignature } from '../../../src/engine/causes/failure-signature.ts';
import { shrink } from '../../../src/engine/causes/shrink.ts';
import type { CaseResult } from '../../../src/engine/journal/result.ts';
import { confirmed } from '../../../src/engine/play/play-batch.ts';
import { playCases } from '../../../src/engine/play/play-cases.ts';
import { acceptsMissing } from '../../../src/mock/alterations/bodies.ts';
import { memberOf } from '../../../src/mock/call.ts';
import type { Defect } from '../../../src/mock/variant.ts';
import { exchangeOf } from '../target/exchanges.ts';
import { explore, isShrunk, withSession } from './explored-session.ts';
import { idsWith, judgeMock } from './judge-mock.ts';
import { hangulIs500, nestedSizeAccepted } from './random-defects.ts';

const contract = loadContract();
const sentText = ({ exchange }: CaseResult) => {
  const body = exchange?.request.body;
  return body && 'text' in body ? body.text : '';
};
const bodyOf = (result: CaseResult) => JSON.parse(sentText(result)) as Record<string, unknown>;
const shrunkIn = (results: readonly CaseResult[]) => results.filter((result) => isShrunk(result.case));

for (const defect of [nestedSizeAccepted, hangulIs500]) {
  test(`no case made by hand comes upon this: ${defect.says}`, async () => {
    const record = await judgeMock({ defects: [defect] }, { profile: 'deep', explore: '0', strict: 'true' });
    expect(record.verdict).toBe('conformant');
  });
}

test('a wrong value that is accepted is shrunk to the smallest one', async () => {
  const results = await withSession([nestedSizeAccepted], (session) =>
    explore(session, 'explore.wrong-value', 1000),
  );
  const [first, ...others] = shrunkIn(results);
  if (!first) throw new Error('nothing was shrunk');
  expect(first).toMatchObject({
    status: 'failed',
    role: 'case',
    case: { requirement: 'body.fileSize.type' },
  });
  expect(JSON.stringify(bodyOf(first).fileSize)).toMatch(/^\[(\[\]|\{\})\]$/);
  expect(sentText(first)).toBe(JSON.stringify(bodyOf(first)));
  expect(Object.keys(bodyOf(first))).toEqual(contract.fields.map(({ name }) => name));
  expect(first.judgements.some(({ failure }) => failure?.actual.kind === 'accepted')).toBe(true);
  for (const other of others) expect(sentText(other)).toContain('"fileSize":[');
});

test('a text that makes the server fail is shrunk to one character', async () => {
  const results = await withSession([hangulIs500], (session) =>
    explore(session, 'explore.unusual-text', 800),
  );
  const [first] = shrunkIn(results);
  if (!first) throw new Error('nothing was shrunk');
  const { fileName, completedBy, fileSize } = bodyOf(first);
  const texts = [String(fileName), String(completedBy)];
  expect(texts.filter((text) => /^[\uac00-\ud7a3]$/.test(text))).toHaveLength(1);
  expect(texts.map((text) => [...text].length)).toEqual([1, 1]);
  expect(fileSize).toBe(0);
  expect(first.judgements.find(({ failure }) => failure)?.requirement).toBe('robust.values');
});

test('a shrunk case can be made again from its id and the seed alone', async () => {
  const results = await withSession(
    [hangulIs500],
    (session) => explore(session, 'explore.unusual-text', 800),
    { seed: 'again' },
  );
  const shrunk = shrunkIn(results);
  expect(shrunk.length).toBeGreaterThan(0);
  for (const { case: own } of shrunk) {
    expect(exploredBatch(contract, 'again', own.id)?.cases).toEqual([own]);
    expect(own.title).toMatch(/^shrunk from explore\.unusual-text\/\d+: /);
  }
});

test('shrinking spends some eighty requests on a failure, and one shrink on each way to fail', async () => {
  await withSession([hangulIs500], async (session, sent) => {
    const results = await explore(session, 'explore.unusual-text', 400);
    const failing = results.filter(({ status, case: own }) => status === 'failed' && !isShrunk(own));
    expect(failing.length).toBeGreaterThan(3);
    expect(shrunkIn(results)).toHaveLength(1);
    // Each failure is sent twice by the transport, the shrunk one and its control three times in all.
    expect(sent.length - results.length - failing.length).toBeLessThan(90);
  });
});

test('no request is sent twice on the way to the smallest one', async () => {
  await withSession([hangulIs500], async (session, sent) => {
    await explore(session, 'explore.unusual-text', 400);
    // But for its upload, each request is another one.
    const texts = sent.map((text) => text.replace(/upload_[\da-f]{16}/, ''));
    // The smallest one is played once more, as a case, with a control after it.
    expect(texts.length - new Set(texts).size).toBeLessThan(5);
  });
});

test('failures without a code are told apart by their status, those with one by the code', () => {
  const signatureOf = (status: number, body = '') =>
    failureSignature({
      judgements: [failed('robust.values', { kind: 'client error' }, { kind: 'silence' })],
      exchange: exchangeOf({ status, body }),
    });
  expect(signatureOf(500)).not.toBe(signatureOf(502));
  const code = JSON.stringify({ code: 'INTERNAL_ERROR' });
  expect(signatureOf(500, code)).toBe(signatureOf(502, code));
});

/** Leaves out some of two fields; on its way to the smallest value it leaves out none. */
const leavesOut: Exploration<readonly string[]> = {
  id: 'explore.missing-fields',
  title: 'two fields are absent or not',
  weight: 1,
  requirements: () => ['body.required.all'],
  values: () => fc.array(fc.constantFrom('fileSize', 'completedBy'), { maxLength: 6 }),
  rowOf: (absent) => ({
    requirement: 'body.required.all',
    title: 'fields are absent',
    fault: { kind: 'missing', breaks: 'schema' },
    omit: absent,
  }),
};

test('a case that became valid while it shrank is neither sent nor reported', async () => {
  const accepts: Defect = {
    id: 'accepts-less',
    says: 'fileSize and completedBy may be absent',
    family: 'validation',
    violates: ['body.required.all'],
    alter: (mock) => acceptsMissing(acceptsMissing(mock, 'fileSize'), 'completedBy'),
  };
  const from = [leavesOut as Exploration];
  let shrunken = 0;
  await withSession([accepts], async (session, sent) => {
    for (let place = 1; place <= 5; place++) {
      const before = sent.length;
      const batch = exploredBatch(contract, '1', `explore.missing-fields/${place}`, from);
      if (!batch) throw new Error('no batch');
      const results = await confirmed(session, batch, await playCases(session, batch));
      const all = await shrink(session, batch, results, from);
      const more = all.slice(results.length).filter(({ role }) => role === 'case');
      shrunken += more.length;
      for (const result of more) expect(contract.validators.request(bodyOf(result)).length).toBe(1);
      const valid = sent
        .slice(before)
        .filter((text) => contract.validators.request(strictJson(Buffer.from(text))?.value).length === 0);
      // An acceptance is its own proof, so that no control is sent: a valid body could only be a shrunk case.
      expect(valid).toEqual([]);
    }
  });
  expect(shrunken).toBeGreaterThan(0);
});

test('a failure that does not come again is left as it is', async () => {
  let times = 0;
  const once: Defect = {
    ...nestedSizeAccepted,
    alter: (mock) => ({
      ...mock,
      problems: (value) => {
        const problems = mock.problems(value);
        const isArray = Array.isArray(memberOf({ body: { value } }, 'fileSize'));
        return isArray && times++ === 0 ? [] : problems;
      },
    }),
  };
  const results = await withSession([once], (session) => explore(session, 'explore.wrong-value', 300));
  expect(results.filter(({ status }) => status === 'failed')).toHaveLength(1);
  expect(shrunkIn(results)).toEqual([]);
});

test('a network that drops every 7th answer leads no shrinking astray', { tag: '@waits' }, async () => {
  const record = await judgeMock(
    { defects: [hangulIs500] },
    { profile: 'deep', explore: '300', strict: 'true' },
    {},
    (count) => (count % 7 === 0 ? 'cut-after' : undefined),
  );
  expect(idsWith(record, 'failed')).toEqual(['robust.values']);
  const shrunk = record.cases.filter(isShrunk);
  expect(shrunk.length).toBeGreaterThan(0);
  for (const { findings } of shrunk) {
    expect(findings.map(({ actual }) => actual)).toMatchObject([
      { kind: 'rejected', codes: [{ code: 'INTERNAL_ERROR' }] },
    ]);
  }
});

test('without a defect, the same network is no reason to shrink anything', { tag: '@waits' }, async () => {
  const record = await judgeMock({}, { profile: 'deep', explore: '300', strict: 'true' }, {}, (count) =>
    count % 7 === 0 ? 'cut' : undefined,
  );
  expect(record.verdict).toBe('conformant');
  expect(record.cases.filter(isShrunk)).toEqual([]);
});

test('a random token that happens to be the real one is not judged', async () => {
  const record = await judgeMock({}, { case: 'explore.wrong-token/3' });
  const [sent] = record.cases.filter(({ id }) => id === 'explore.wrong-token/3');
  const token = sent?.request?.headers.find(([name]) => name === 'X-CleverTap-Token')?.[1] ?? '';
  expect(sent?.status).toBe('passed');
  await withSession([], async (session) => {
    const batch = exploredBatch(contract, '1', 'explore.wrong-token/3');
    if (!batch) throw new Error('no batch');
    const { unsent } = await playCases({ ...session, tokens: [token] }, batch);
    expect(unsent).toMatchObject([{ status: 'untested', reason: expect.stringContaining('real one') }]);
  });
});
