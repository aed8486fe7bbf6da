import { expect, test } from '@playwright/test';
import type { Blame } from '../../../src/checks/finding.ts';
import type { Profile } from '../../../src/contract/requirement.ts';
import type { Change } from '../../../src/record/baseline/change.ts';
import type { DeviationRecord } from '../../../src/record/deviations/deviation.ts';
import type { RequirementStatus, Verdict } from '../../../src/record/record.ts';
import type { TransportErrorKind } from '../../../src/target/transport/exchange.ts';
import { fullRecord } from './full-record.ts';
import { schemaErrors } from './schema-errors.ts';

type Members = Record<string, unknown>;

// `Record` makes the compiler ask for every word of a closed list, here and then in the JSON Schema.
const words: Readonly<
  Record<string, [words: Record<string, true>, put: (record: Members, word: string) => void]>
> = {
  verdict: [
    { conformant: true, nonconformant: true, inconclusive: true } satisfies Record<Verdict, true>,
    (record, verdict) => Object.assign(record, { verdict }),
  ],
  blame: [
    {
      server: true,
      gateway: true,
      account: true,
      network: true,
      configuration: true,
      client: true,
      suite: true,
    } satisfies Record<Blame, true>,
    (record, blame) => Object.assign(record, { blame }),
  ],
  profile: [
    { smoke: true, standard: true, deep: true } satisfies Record<Profile, true>,
    (record, profile) => Object.assign(record.run as Members, { profile }),
  ],
  'status of a requirement': [
    {
      passed: true,
      failed: true,
      deviating: true,
      inconclusive: true,
      untested: true,
    } satisfies Record<RequirementStatus, true>,
    (record, status) => Object.assign((record.requirements as Members[])[0] ?? {}, { status }),
  ],
  'standing of a deviation': [
    { deviating: true, stale: true, expired: true } satisfies Record<DeviationRecord['standing'], true>,
    (record, standing) => Object.assign((record.deviations as Members[])[0] ?? {}, { standing }),
  ],
  'kind of change': [
    { fixed: true, broken: true, 'now untested': true, changed: true } satisfies Record<Change['kind'], true>,
    (record, kind) => Object.assign((record.baseline as { changes: Members[] }).changes[0] ?? {}, { kind }),
  ],
  transportError: [
    {
      refused: true,
      unreachable: true,
      dns: true,
      proxy: true,
      tls: true,
      reset: true,
      stale: true,
      timeout: true,
      truncated: true,
      undecodable: true,
      oversized: true,
      protocol: true,
    } satisfies Record<TransportErrorKind, true>,
    (record, kind) =>
      Object.assign((record.cases as { transportError: Members }[])[0]?.transportError ?? {}, { kind }),
  ],
};

for (const [name, [known, put]] of Object.entries(words)) {
  test(`every ${name} is known, and no other`, () => {
    for (const word of [...Object.keys(known), 'another']) {
      const record: Members = JSON.parse(JSON.stringify(fullRecord('text')));
      put(record, word);
      expect(schemaErrors(record).length > 0, word).toBe(word === 'another');
    }
  });
}
