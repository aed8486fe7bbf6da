import { effectRequirements } from '../../src/checks/effects.ts';
import { checks, runChecks } from '../../src/checks/index.ts';
import { declareWholeRun } from './declare.ts';
import { firstBatch } from './run-of-this-process.ts';

// After all cases: what every exchange of the run was judged by, whatever it was sent for.
const universal = [...checks, ...runChecks].flatMap(({ requirements }) => requirements);

const firstLook = [...firstBatch.requirements, firstBatch.control.requirement];

for (const id of new Set([...firstLook, ...universal, ...effectRequirements, 'success.stable']))
  declareWholeRun(id);
