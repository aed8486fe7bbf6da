import { test } from '@playwright/test';
import { batchesOf } from '../../src/playwright/declare.ts';

// Uploads and catalogs that do not exist.
for (const declaration of batchesOf('resources')) test(...declaration);
