import { test } from '@playwright/test';
import { batchesOf } from '../../src/playwright/declare.ts';

// Valid types with unusual values, and bodies of unusual form.
for (const declaration of batchesOf('robust')) test(...declaration);
