import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/contract.ts';
import {
  entriesIn,
  fileJournal,
  type Journal,
  memoryJournal,
  sentIn,
} from '../../../src/engine/journal/journal.ts';
import { targetFacts } from '../../../src/engine/journal/target-facts.ts';
import { play } from '../../../src/engine/play/play.ts';
import { mostWhole } from '../../../src/engine/play/play-batch.ts';
import { startMock } from '../../../src/mock/start-mock.ts';
import type { Defect } from '../../../src/mock/variant.ts';
import { defects } from '../../../src/mock/variants/defects/index.ts';
import { journalRecord } from '../../../src/record/journal-record.ts';
import type { RunRecord } from '../../../src/record/record.ts';
import { RunSoFar, soFarOf } from '../../../src/record/so-far.ts';
import { everyCase } from '../../../src/report/html/reading/every-case.ts';
import { harText } from '../../../src/report/outputs/har.ts';
import { requirementTests } from '../../../src/report/outputs/requirement-tests.ts';
import { readSettings } from '../../../src/target/settings/read-settings.ts';
import { resolveOptions, resolveTarget } from '../../../src/target/settings/resolve-target.ts';
import { hangulIs500 } from '../engine/random-defects.ts';
import { schemaErrors } from '../report/schema-errors.ts';

interface Broken {
  readonly defects: readonly Defect[];
}

/** Plays the profile deep on a mock of its own, with so many random cases, and keeps what happens in this journal. */
async function playDeep(broken: Broken, journal: Journal, explore = 300) {
  const mock = await startMock(broken);
  const flags = { rate: '0', timeout: '1000', profile: 'deep', explore: String(explore) };
  const settings = readSettings(flags, mock.environment, '/nowhere');
  const sandbox = resolveTarget(settings, loadContract(), '/nowhere');
  if (!sandbox) throw new Error('the mock did not say where it listens');
  const target = { ...sandbox, kind: 'mock' as const };
  const options = resolveOptions(settings);
  const startedAt = new Date().toISOString();
  journal.append({ type: 'begin', startedAt, target: targetFacts(target), runner: 'engine', options });
  await play(target, options, journal);
  await mock.close();
  return options;
}

const alone = { deviations: undefined, baseline: undefined };

/** The record of a run whose journal holds everything whole, and that of one whose journal is a file. */
async function bothRecords(broken: Broken): Promise<[whole: RunRecord, brief: RunRecord]> {
  const memory = memoryJournal();
  const options = await playDeep(broken, memory);
  const file = test.info().outputPath('journal.jsonl');
  await playDeep(broken, fileJournal(file));
  const whole = journalRecord(soFarOf(memory.entries()), options, alone);
  const brief = journalRecord(soFarOf(entriesIn(file)), options, alone, (ids) => sentIn(file, ids));
  if (!whole || !brief) throw new Error('a journal that begins gives a record');
  return [whole, brief];
}

/** What two runs on servers that do the same have in common. */
function commonIn({ verdict, why, totals, requirements, behaviour, ledger }: RunRecord) {
  const { latency, ...others } = behaviour;
  const counts = Object.entries(latency).map(([name, { count }]) => [name, count]);
  return { verdict, why, totals, requirements, behaviour: others, counts, requests: ledger.requests };
}

const countOf = ({ summarised = [] }: RunRecord) => summarised.reduce((sum, { cases }) => sum + cases, 0);

const named = (...ids: string[]): Broken => ({
  defects: ids.map((id) => {
    const found = [...defects, hangulIs500].find((defect) => defect.id === id);
    if (!found) throw new Error(`there is no defect ${id}`);
    return found;
  }),
});

const servers = {
  'as documented': named(),
  'with another envelope on every fifth rejection': named('every-5th-rejection-in-other-envelope'),
  'that random text alone makes fail': named('hangul-is-500'),
  'that takes any token': named('token-any-accepted'),
};

for (const [what, broken] of Object.entries(servers)) {
  test(`a record with summarised cases says what one without says: a server ${what}`, async () => {
    const [whole, brief] = await bothRecords(broken);
    expect(commonIn(brief)).toEqual(commonIn(whole));
    expect(whole.summarised).toBeUndefined();
    expect(countOf(brief)).toBeGreaterThan(50);
    expect(brief.cases.length + countOf(brief)).toBe(whole.cases.length);
    expect(schemaErrors(brief)).toEqual([]);
    const told = new Map(brief.cases.map((entry) => [entry.id, entry]));
    for (const { id, status, findings, provedBy } of whole.cases) {
      if (status === 'passed' && findings.length === 0) continue;
      const own = told.get(id);
      expect({ id, status: own?.status, findings: own?.findings.length }).toEqual({
        id,
        status,
        findings: findings.length,
      });
      expect(own?.provedBy === undefined).toBe(provedBy === undefined);
    }
    for (const entry of brief.cases) {
      expect(entry.title).not.toBe('');
      if (entry.status !== 'failed') continue;
      expect(entry.curl).toContain('curl');
      expect(entry.request?.headers.length).toBeGreaterThan(0);
    }
  });
}

test('of the random cases that passed, the first of each requirement are told, and every view counts the others', async () => {
  const [whole, brief] = await bothRecords(named());
  const random = brief.cases.filter(({ batch, role }) => role === 'case' && batch.startsWith('explore.'));
  for (const { requirement } of brief.summarised ?? [])
    expect(random.filter((entry) => entry.requirement === requirement)).toHaveLength(mostWhole);
  const countsIn = (record: RunRecord) => {
    const counts = new Map<string, number>();
    for (const { requirement, role, faults, outcome } of everyCase(record)) {
      const came = outcome && 'codes' in outcome ? outcome.codes : outcome?.kind;
      const key = JSON.stringify([requirement, role, faults, came]);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return Object.fromEntries([...counts].sort());
  };
  expect(countsIn(brief)).toEqual(countsIn(whole));
  const { log } = JSON.parse(harText(brief));
  expect(log.comment).toBe(`${countOf(brief)} random cases that passed: counted, and not told one by one`);
  expect(log.entries.length + countOf(brief)).toBe(JSON.parse(harText(whole)).log.entries.length);
  const [row] = brief.summarised ?? [];
  const took = requirementTests(brief).find(({ requirement }) => requirement.id === row?.requirement);
  expect(took?.durationMs).toBeGreaterThan(row?.durationMs ?? 0);
});

test('what is noted while a run goes on is what its journal tells afterwards', async () => {
  const file = test.info().outputPath('journal.jsonl');
  const live = new RunSoFar();
  await playDeep(
    named(),
    fileJournal(file, (entry) => live.note(entry)),
    100,
  );
  const { entries, ...told } = soFarOf(entriesIn(file));
  const written = (value: unknown) => JSON.parse(JSON.stringify(value));
  expect(written({ ...live, results: live.results() })).toEqual(
    written({ ...told, entries: live.entries, results: soFarOf(entriesIn(file)).results() }),
  );
  // What was sent is not read where its batch came to its end.
  expect(entries).toBeLessThan(live.entries);
});
