import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/contract.ts';
import { excuseFor, judgeDeviations } from '../../../src/record/deviations/apply-deviations.ts';
import type { Deviation } from '../../../src/record/deviations/deviation.ts';
import { readDeviations } from '../../../src/record/deviations/read-deviations.ts';
import type { RequirementRecord } from '../../../src/record/record.ts';
import { judgeStanding } from '../../../src/record/verdict.ts';
import { deviationList } from '../../../src/report/outputs/deviation-list.ts';
import { summaryText } from '../../../src/report/summary/summary.ts';
import { ConfigurationError } from '../../../src/target/settings/configuration.ts';
import { fullRecord } from '../report/full-record.ts';
import { inFolder } from '../target/folder.ts';

const today = '2026-06-15';
const texts = { source: 'Body', sent: 'a body', expects: 'a rejection' };

const requirement = (id: string, status: RequirementRecord['status'], failures: string[] = []) =>
  ({
    id,
    level: 'documented',
    area: 'body',
    title: id,
    core: true,
    status,
    cases: 3,
    failures,
    ...texts,
  }) as const;
const listed = (entry: Partial<Deviation>): Deviation => ({ reason: 'known', until: '2026-12-31', ...entry });

const standings = (requirements: RequirementRecord[], deviations: Deviation[], passed: string[] = []) => {
  const judged = judgeDeviations(requirements, new Set(passed), deviations, today);
  return {
    requirements: judged.requirements.map(({ status }) => status),
    deviations: judged.deviations.map(({ standing }) => standing),
  };
};

const failed = requirement('body.json', 'failed', ['body.json/one', 'body.json/two']);

type Row = readonly [
  what: string,
  RequirementRecord,
  Deviation[],
  passed: string[],
  status: string,
  standing: string[],
];

const rows: readonly Row[] = [
  ['a listed failure', failed, [listed({ requirement: 'body.json' })], [], 'deviating', ['deviating']],
  ['a failure that is not listed', failed, [], [], 'failed', []],
  [
    'a failure on its last day',
    failed,
    [listed({ requirement: 'body.json', until: today })],
    [],
    'deviating',
    ['deviating'],
  ],
  [
    'a failure after its last day',
    failed,
    [listed({ requirement: 'body.json', until: '2026-06-14' })],
    [],
    'failed',
    ['expired'],
  ],
  [
    'a listed requirement that passed',
    requirement('body.json', 'passed'),
    [listed({ requirement: 'body.json' })],
    [],
    'passed',
    ['stale'],
  ],
  [
    'a listed requirement that passed after its last day',
    requirement('body.json', 'passed'),
    [listed({ requirement: 'body.json', until: '2026-01-01' })],
    [],
    'passed',
    ['stale'],
  ],
  [
    'a listed requirement that was not tested',
    requirement('body.json', 'untested'),
    [listed({ requirement: 'body.json' })],
    [],
    'untested',
    [],
  ],
  [
    'a listed requirement that is inconclusive',
    requirement('body.json', 'inconclusive'),
    [listed({ requirement: 'body.json' })],
    [],
    'inconclusive',
    [],
  ],
  ['one of two failing cases', failed, [listed({ case: 'body.json/one' })], [], 'failed', ['deviating']],
  [
    'each of two failing cases',
    failed,
    [listed({ case: 'body.json/one' }), listed({ case: 'body.json/two' })],
    [],
    'deviating',
    ['deviating', 'deviating'],
  ],
  [
    'a case beside its requirement that ended',
    failed,
    [listed({ case: 'body.json/one' }), listed({ requirement: 'body.json', until: '2026-01-01' })],
    [],
    'failed',
    ['deviating', 'expired'],
  ],
  [
    'a listed case that passed',
    requirement('body.json', 'passed'),
    [listed({ case: 'body.json/one' })],
    ['body.json/one'],
    'passed',
    ['stale'],
  ],
  [
    'a listed case that was not sent',
    requirement('body.json', 'passed'),
    [listed({ case: 'body.json/one' })],
    [],
    'passed',
    [],
  ],
];

for (const [what, entry, deviations, passed, status, standing] of rows) {
  test(`${what}: ${status}, ${standing.join(' and ') || 'no standing'}`, () => {
    expect(standings([entry], deviations, passed)).toEqual({ requirements: [status], deviations: standing });
  });
}

test('a deviating requirement says why it is tolerated', () => {
  const entry = listed({ requirement: 'body.json', ticket: 'T-1' });
  const { requirements } = judgeDeviations([failed], new Set(), [entry], today);
  expect(requirements[0]?.reason).toBe('known (T-1), tolerated until 2026-12-31');
  expect(excuseFor([entry], today, 'body.json', 'body.json/one')).toBe(entry);
  expect(excuseFor([entry], '2027-01-01', 'body.json', 'body.json/one')).toBeUndefined();
});

const verdictWith = (standing: 'deviating' | 'stale' | 'expired', status: RequirementRecord['status']) =>
  judgeStanding(
    [requirement('body.json', status)],
    { strict: false, requireAll: false },
    { goesOn: true },
    {
      complete: true,
      deviations: [{ ...listed({ requirement: 'body.json' }), standing }],
    },
  );

test('a deviating failure leaves a run conformant, a stale entry fails it and is named', () => {
  expect(verdictWith('deviating', 'deviating').verdict).toBe('conformant');
  const { verdict, why } = verdictWith('stale', 'passed');
  expect(verdict).toBe('nonconformant');
  expect(why).toBe('1 listed deviation does not fail any more: remove it from the list (body.json)');
});

test('the summary names what is stale and what has ended', () => {
  const record = fullRecord('text');
  const deviations = (['stale', 'expired'] as const).map((standing) => ({
    ...listed({ requirement: `body.${standing}` }),
    standing,
  }));
  const text = summaryText({ ...record, deviations }, { colour: false, reportDir: 'out' });
  expect(text).toMatch(/\nSTALE {2}1 listed deviation\n {2}≠ body\.stale\n.*remove it from the list\n/);
  expect(text).toMatch(/\nEXPIRED {2}1 listed deviation\n {2}≠ body\.expired\n/);
});

const read = (yaml: string) =>
  inFolder({ 'd.yaml': yaml }, (folder) => readDeviations(`${folder}/d.yaml`, loadContract()));

test('a list of deviations is read, and an empty file is an empty one', () => {
  expect(read('- requirement: body.json\n  reason: known\n  ticket: 12\n  until: 2026-12-31\n')).toEqual([
    { requirement: 'body.json', reason: 'known', ticket: '12', until: '2026-12-31' },
  ]);
  expect(read('# nothing\n')).toEqual([]);
});

const good = 'reason: known, until: 2026-12-31';
const mistakes: readonly [what: string, yaml: string, says: RegExp][] = [
  ['no list', 'requirement: body.json', /holds no list/],
  ['no YAML', '- {a: [', /is no YAML/],
  [
    'an unknown requirement',
    `- {requirement: body.jsn, ${good}}`,
    /entry 1 \(body\.jsn\) names a requirement that does not exist/,
  ],
  [
    'an observed requirement',
    `- {requirement: observed.repeat, ${good}}`,
    /entry 1 \(observed\.repeat\) names a requirement/,
  ],
  [
    'an unknown case',
    `- {case: body.json/nope, ${good}}`,
    /entry 1 \(body\.json\/nope\) names a case that does not exist/,
  ],
  [
    'both',
    `- {requirement: body.json, case: body.json/empty, ${good}}`,
    /entry 1 \(body\.json\) has to name either/,
  ],
  ['neither', `- {${good}}`, /entry 1 has to name either/],
  ['no reason', '- {requirement: body.json, until: 2026-12-31}', /entry 1 \(body\.json\) has no reason/],
  [
    'a blank reason',
    '- {requirement: body.json, reason: " ", until: 2026-12-31}',
    /entry 1 \(body\.json\) has no reason/,
  ],
  ['no last day', '- {requirement: body.json, reason: known}', /entry 1 \(body\.json\) has no until/],
  [
    'a day that no calendar has',
    '- {requirement: body.json, reason: known, until: 2026-02-30}',
    /entry 1 \(body\.json\) has no until/,
  ],
  [
    'a word of its own',
    `- {requirement: body.json, ${good}, untill: x}`,
    /entry 1 \(body\.json\) has an unknown untill/,
  ],
  [
    'the same twice',
    `- {requirement: body.json, ${good}}\n- {requirement: body.json, ${good}}`,
    /entry 2 \(body\.json\) repeats entry 1/,
  ],
  ['text instead of an entry', '- body.json', /entry 1 has to be/],
];

for (const [what, yaml, says] of mistakes) {
  test(`a list with ${what} is one line that names it`, () => {
    expect(() => read(yaml)).toThrow(ConfigurationError);
    expect(() => read(yaml)).toThrow(new RegExp(`^the deviations file [^\\n]*${says.source}[^\\n]*$`));
  });
}

test('a first list holds what failed for 90 days, and can be read again', () => {
  const record = fullRecord('text "quoted" #\u001b[31m\n- x');
  const requirements = record.requirements.map((entry) => ({
    ...entry,
    id:
      entry.status === 'failed'
        ? entry.id.replace('body.one', 'body.json').replace('body.two', 'status.class')
        : entry.id,
  }));
  const failing = requirements.filter(({ status }) => status === 'failed');
  const yaml = deviationList({ ...record, requirements: failing });
  expect(yaml).toMatch(/^# Known deviations/);
  expect(read(yaml).map((entry) => [entry.requirement, entry.until])).toEqual([
    ['body.json', '2026-04-02'],
    ['status.class', '2026-04-02'],
  ]);
  expect(deviationList({ ...record, requirements: [] })).toMatch(/\n\[\]\n$/);
});
