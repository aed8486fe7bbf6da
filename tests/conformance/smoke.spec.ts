import { test } from '@playwright/test';
import { batchesOf } from '../../src/playwright/declare.ts';

// The profile smoke has one batch across all areas; the other profiles have none here.
for (const declaration of batchesOf('smoke')) test(...declaration);
