import { test } from '@playwright/test';
import { batchesOf } from '../../src/playwright/declare.ts';

// The core rejections once more, after all others.
for (const declaration of batchesOf('recheck')) test(...declaration);
