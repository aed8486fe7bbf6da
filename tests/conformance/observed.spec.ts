import { test } from '@playwright/test';
import { batchesOf } from '../../src/playwright/declare.ts';

// What the page leaves open: recorded in the behaviour profile, never judged.
for (const declaration of batchesOf('observed')) test(...declaration);
