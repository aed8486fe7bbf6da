import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot, suite as product } from '../../src/contract/package-root.ts';
import { flavours } from '../../src/mock/variants/flavours/index.ts';
import { type Command, prepare, suite } from './commands.ts';
import type { Server } from './contracts.ts';
import { install } from './install.ts';
import { outcomeOf } from './judge.ts';
import { type Judged, type Missing, peersPage } from './page.ts';
import { peers } from './peers.ts';
import { subjects } from './subjects.ts';

const { values } = parseArgs({
  options: {
    flavours: { type: 'string', default: String(flavours.length) },
    defects: { type: 'string', default: '40' },
    peer: { type: 'string', multiple: true },
    write: { type: 'boolean', default: false },
    /** Goes on with a comparison that was cut off: what it measured counts, whatever has changed since. */
    resume: { type: 'boolean', default: false },
  },
});

const cache = join(tmpdir(), 'signedurl-peers-cache');
const measured = join(cache, 'outcomes');
if (!values.resume) rmSync(measured, { recursive: true, force: true });
const servers = subjects(Number(values.flavours), Number(values.defects));

async function judgeAll(
  id: string,
  version: string,
  command: (server: Server, work: string) => Command,
): Promise<Judged['outcomes']> {
  const outcomes: Judged['outcomes'][number][] = [];
  for (const subject of servers) {
    const outcome = await outcomeOf(join(measured, `${id}-${version}`), subject, command);
    outcomes.push({ subject, outcome });
    const { exitCode = 'none', requests, seconds } = outcome;
    process.stdout.write(
      `${id} ${subject.kind} ${subject.id}: exit code ${exitCode}, ${requests} requests, ${seconds.toFixed(1)} s\n`,
    );
  }
  return outcomes;
}

const judged: Judged[] = [];
const missing: Missing[] = [];
for (const peer of peers) {
  if (values.peer && !values.peer.includes(peer.id)) continue;
  const installed = install(peer, cache);
  const command = prepare[peer.id];
  if ('missing' in installed || !command) {
    const why = 'missing' in installed ? installed.missing : 'no configuration';
    missing.push({ peer, why });
    process.stdout.write(`${peer.id}: ${why}\n`);
    continue;
  }
  const outcomes = await judgeAll(peer.id, peer.version, (server, work) =>
    command(server, installed.folder, work),
  );
  judged.push({ peer, outcomes });
}
if (!values.peer || values.peer.includes('suite')) {
  const outcomes = await judgeAll('suite', product.version, (server, work) => suite(server, '', work));
  judged.push({ outcomes });
}

const text = peersPage(judged, missing, {
  date: new Date().toISOString().slice(0, 10),
  version: product.version,
});
if (values.write) writeFileSync(join(packageRoot, 'docs/peers.md'), text);
else process.stdout.write(text);
