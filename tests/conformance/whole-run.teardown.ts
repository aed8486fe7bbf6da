import { effectRequirements } from '../../src/checks/effects.ts';
import { checks, runChecks } from '../../src/checks/index.ts';
import { declareWholeRun } from './declare.ts';

// After all cases: what every exchange of the run was judged by, whatever it was sent for.
const universal = [...checks, ...runChecks].flatMap(({ requirements }) => requirements);

for (const id of new Set([...universal, ...effectRequirements, 'success.stable'])) declareWholeRun(id);
