import { test } from '@playwright/test';
import { batchesOf } from '../../src/playwright/declare.ts';

// Valid requests of many shapes, and what an accepted answer holds.
for (const declaration of batchesOf('success')) test(...declaration);
