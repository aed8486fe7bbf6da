import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContract } from '../../../src/contract/contract.ts';
import { startMock } from '../../../src/mock/start-mock.ts';
import { defects } from '../../../src/mock/variants/defects/index.ts';
import type { RunRecord } from '../../../src/record/record.ts';
import { conformance } from '../../../src/runner/conformance.ts';
import { readSettings } from '../../../src/target/settings/read-settings.ts';
import { resolveOptions, resolveTarget } from '../../../src/target/settings/resolve-target.ts';
import { madeOnce } from '../made-once.ts';

export interface Circumstances {
  /** Ids of the defects that the server has. */
  readonly defects?: readonly string[];
  /** Set in the environment, or with undefined taken out of it. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Nothing listens. */
  readonly down?: boolean;
}

function named(id: string) {
  const defect = defects.find((entry) => entry.id === id);
  if (!defect) throw new Error(`no defect is called ${id}`);
  return defect;
}

async function run({ defects: ids = [], environment, down }: Circumstances): Promise<RunRecord> {
  const mock = await startMock({ defects: ids.map(named) });
  try {
    if (down) await mock.close();
    const all = Object.entries({ ...mock.environment, ...environment });
    const given = Object.fromEntries(all.filter(([, value]) => value !== undefined));
    const settings = readSettings({ rate: '0' }, given, tmpdir());
    const target = resolveTarget(settings, loadContract(), tmpdir());
    if (!target) throw new Error('the environment of the mock names no target');
    return await conformance(target, resolveOptions(settings));
  } finally {
    if (!down) await mock.close();
  }
}

const known = new Map<string, Promise<RunRecord>>();

/** The record that one worker makes for all of them. */
async function shared(key: string, make: () => Promise<RunRecord>): Promise<RunRecord> {
  const kept = (place: string) => join(place, 'conformance.json');
  const folder = await madeOnce(key, async (own) => writeFileSync(kept(own), JSON.stringify(await make())));
  return JSON.parse(readFileSync(kept(folder), 'utf8')) as RunRecord;
}

/** The record of a whole run, in this process, against a server as described; each is run once. */
export function recordOf(circumstances: Circumstances): Promise<RunRecord> {
  // JSON leaves out what is undefined, which here means something.
  const key = JSON.stringify(circumstances, (_, value) => value ?? null);
  const record = known.get(key) ?? shared(key, () => run(circumstances));
  known.set(key, record);
  return record;
}
