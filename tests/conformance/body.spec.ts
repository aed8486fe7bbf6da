import { test } from '@playwright/test';
import { batchesOf } from '../../src/playwright/declare.ts';

// The JSON body and each of its five fields, fault by fault.
for (const declaration of batchesOf('body')) test(...declaration);
