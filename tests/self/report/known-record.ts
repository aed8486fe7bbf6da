import type { RunRecord } from '../../../src/record/record.ts';
import { manyCases } from './many-cases.ts';
import { recordOf } from './record-of.ts';

const defects = [
  'token-any-accepted',
  'message-node-trace',
  'body-malformed-is-500',
  'job-id-constant',
  'file-name-null-accepted',
  'code-of-catalog-in-lower-case',
];

/** A run that was cut short: what came after its first cases is not in the record. */
async function interrupted(): Promise<RunRecord> {
  const record = await recordOf({});
  const why = 'only a part of the profile was played: run all of it for a verdict';
  const requirements = record.requirements.map((entry, index) =>
    index % 3 === 0
      ? { ...entry, status: 'untested' as const, reason: 'no case of this run shows it' }
      : entry,
  );
  const passed = requirements.filter(({ status }) => status === 'passed').length;
  return {
    ...record,
    verdict: 'inconclusive',
    why,
    requirements,
    cases: record.cases.slice(0, 60),
    run: { ...record.run, complete: false },
    totals: {
      ...record.totals,
      requirements: { ...record.totals.requirements, passed, untested: requirements.length - passed },
    },
  };
}

const large = ['file-name-null-accepted', 'code-of-catalog-in-lower-case', 'token-account-id-accepted'];

const makers = {
  conforming: () => recordOf({}),
  broken: () => recordOf({ defects }),
  interrupted,
  large: async () => manyCases(await recordOf({ defects: large }), 20_000),
  /** As large as axe can look through in reasonable time. */
  long: async () => manyCases(await recordOf({ defects: large }), 2000),
} as const satisfies Record<string, () => Promise<RunRecord>>;

export type Kind = keyof typeof makers;

const known = new Map<Kind, Promise<RunRecord>>();

/** A record of each kind that the page has to serve, made once a worker. */
export function knownRecord(kind: Kind): Promise<RunRecord> {
  const record = known.get(kind) ?? makers[kind]();
  known.set(kind, record);
  return record;
}
