import { test } from '@playwright/test';
import { wholeRun } from '../../src/playwright/declare.ts';

// After all cases: what every exchange of the run was judged by, whatever it was sent for.
for (const declaration of wholeRun()) test(...declaration);
