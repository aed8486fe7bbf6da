import { test } from '@playwright/test';
import { batchesOf } from '../../src/playwright/declare.ts';

// Random cases, which the profile deep alone has.
for (const declaration of batchesOf('explore')) test(...declaration);
