import { test } from '@playwright/test';
import { batchesOf } from '../../src/playwright/declare.ts';

// Token, permission, and that neither is looked for elsewhere.
for (const declaration of batchesOf('auth')) test(...declaration);
