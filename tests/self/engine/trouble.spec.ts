import { expect, test } from '@playwright/test';
import { costOf, sumOf } from '../../../src/cases/cost.ts';
import { loadContract } from '../../../src/contract/contract.ts';
import { plannedBatches } from '../../../src/engine/plan/planned-batches.ts';
import { memberOf } from '../../../src/mock/call.ts';
import type { Refusal } from '../../../src/mock/refusal.ts';
import type { Defect } from '../../../src/mock/variant.ts';
import type { Trouble } from './flaky-proxy.ts';
import { idsWith, judgeMock } from './judge-mock.ts';

/** The mock with its connection cut for some answers. */
const cutsOff = (id: string, cuts: (status: number, count: number) => boolean): Defect => ({
  id,
  says: 'the connection is cut instead of an answer',
  family: 'transport',
  violates: [],
  alter: (mock) => ({
    ...mock,
    reply: (answer, response, call, outcome) => {
      if (cuts(answer.status, call.state.counters.answers)) response.socket?.destroy();
      else mock.reply(answer, response, call, outcome);
    },
  }),
});

const every = (nth: number, trouble: Trouble) => (count: number) => (count % nth === 0 ? trouble : undefined);

const passing: readonly [what: string, troubleFor: (count: number) => Trouble | undefined][] = [
  ['drops every 15th connection', every(15, 'cut')],
  ['loses every 15th answer', every(15, 'cut-after')],
  ['answers 503 every 12th time', every(12, 503)],
  ['answers 429 every 10th time', every(10, 429)],
];

for (const [what, troubleFor] of passing) {
  test(`a network that ${what} is never the server’s fault`, async () => {
    const record = await judgeMock({}, { strict: 'true' }, {}, troubleFor);
    expect(idsWith(record, 'failed')).toEqual([]);
    expect(record.verdict).toBe('conformant');
    expect(record.cases.some(({ earlierAttempts }) => earlierAttempts?.length)).toBe(true);
  });
}

test('a target that is gone after a while is inconclusive, and the network’s doing', async () => {
  const gone = cutsOff('gone', (_, count) => count > 60);
  const record = await judgeMock({ defects: [gone] });
  expect(idsWith(record, 'failed')).toEqual([]);
  expect({ verdict: record.verdict, blame: record.blame }).toEqual({
    verdict: 'inconclusive',
    blame: 'network',
  });
});

test('a target that is gone with a request on an upload of its own is the network’s doing', async () => {
  let gone = false;
  const goes: Defect = {
    ...cutsOff('goes', () => false),
    alter: (mock) => ({
      ...mock,
      reply: (answer, response, call, outcome) => {
        gone ||= call.headers.accept?.includes('application/xml') ?? false;
        if (gone) response.socket?.destroy();
        else mock.reply(answer, response, call, outcome);
      },
    }),
  };
  const record = await judgeMock({ defects: [goes], uploads: 60 }, { strict: 'true' });
  expect(gone).toBe(true);
  expect(idsWith(record, 'failed')).toEqual([]);
  expect(record.verdict).toBe('inconclusive');
});

test('a connection that is cut on one kind of bad input is the server’s fault', async () => {
  const cuts = cutsOff('cuts', (status) => status === 415);
  const record = await judgeMock({ defects: [cuts] });
  expect(idsWith(record, 'failed')).toEqual(['headers.content-type', 'error.client-not-internal']);
});

test('the one rejection that spoils its upload is found among the others', async () => {
  const spoils: Defect = {
    id: 'one-spoils',
    says: 'a fileSize of the wrong type uses the upload up',
    family: 'effect',
    violates: ['reject.no-effect'],
    alter: (mock) => ({
      ...mock,
      afterRefusal: (refusal, call) => {
        const body = call.bytes.toString();
        if (!/"fileSize":true/.test(body)) return mock.afterRefusal(refusal, call);
        for (const upload of call.state.uploads.values())
          if (body.includes(upload.id)) upload.state = 'completed';
      },
    }),
  };
  const record = await judgeMock({ defects: [spoils] });
  expect(idsWith(record, 'failed')).toEqual(['reject.no-effect']);
  const standing = record.requirements.find(({ id }) => id === 'reject.no-effect');
  expect(standing?.failures).toEqual(['body.fileSize.type/true']);
});

test('a server that refuses every valid request fails, and nothing else is asked of it', async () => {
  const refuses: Defect = {
    id: 'refuses-all',
    says: 'no request is valid',
    family: 'validation',
    violates: ['endpoint.accepts-post'],
    alter: (mock) => ({ ...mock, problems: () => [{ field: 'fileSize', message: 'no' }] }),
  };
  const record = await judgeMock({ defects: [refuses] });
  expect(idsWith(record, 'failed')).toEqual(['endpoint.accepts-post']);
  expect({ verdict: record.verdict, blame: record.blame }).toEqual({
    verdict: 'nonconformant',
    blame: 'server',
  });
  expect(record.totals.requests).toBeLessThan(10);
});

test('the mock as documented spends what its plan says', async () => {
  const { totals } = await judgeMock({ uploads: 60 });
  const plan = sumOf(plannedBatches(loadContract(), { profile: 'standard', seed: '1' }).map(costOf));
  expect(totals).toMatchObject({ requests: plan.requests, uploads: plan.fewestUploads });
  expect(plan.requests).toBeLessThanOrEqual(450);
  expect(plan.uploads).toBeLessThanOrEqual(41);
});

/** The mock, where a neighbour of the catalog is treated in some way. */
const neighbours = (id: string, refusal: Refusal | undefined, onlyCompletions: boolean): Defect => ({
  id,
  says: 'the catalogs beside the real one are no unknown ones',
  family: 'lookup',
  violates: [],
  alter: (mock) => ({
    ...mock,
    guards: {
      ...mock.guards,
      catalog: (call, behaviour) => {
        const [own = 0] = call.state.catalogs.keys();
        const isNeighbour = [own - 1, own + 1].includes(Number(memberOf(call, 'catalogId')));
        const isCompletion = call.method === 'POST';
        return isNeighbour && (isCompletion || !onlyCompletions)
          ? refusal
          : mock.guards.catalog(call, behaviour);
      },
    },
  }),
});

const forbidden: Refusal = { code: 'AUTHORIZATION_FAILED', message: 'Not yours.' };

test('a neighbour of the catalog that exists for somebody else is untested, neither failed nor passed', async () => {
  const record = await judgeMock({ defects: [neighbours('crowded', forbidden, false)] });
  expect(idsWith(record, 'failed')).toEqual([]);
  const about = record.cases.filter(({ id }) => /^catalog.exists\/(next|previous)$/.test(id));
  expect(about.map(({ status }) => status)).toEqual(['untested', 'untested']);
});

test('a neighbour of the catalog that exists nowhere but in completions is a failure', async () => {
  const record = await judgeMock({ defects: [neighbours('imagined', forbidden, true)] });
  expect(idsWith(record, 'failed')).toEqual(['catalog.exists']);
});
