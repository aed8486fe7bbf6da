import { test } from '@playwright/test';
import { batchesOf } from '../../src/playwright/declare.ts';

// Content-Type and X-Account-Id.
for (const declaration of batchesOf('headers')) test(...declaration);
