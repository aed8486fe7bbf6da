import { test } from '@playwright/test';
import { batchesOf } from '../../src/playwright/declare.ts';

// Other methods on the same path.
for (const declaration of batchesOf('method')) test(...declaration);
