import { areas } from '../../src/playwright/declare.ts';

// All tests in the order of the plan: the preflight, the areas, what the whole run is judged by.
await import('./preflight.spec.ts');
for (const area of areas) await import(`./${area}.spec.ts`);
await import('./whole-run.spec.ts');
