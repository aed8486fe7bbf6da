import { test } from '@playwright/test';
import { batchesOf } from '../../src/playwright/declare.ts';

// Failures inside the server.
for (const declaration of batchesOf('answers')) test(...declaration);
