import { test } from '@playwright/test';
import { preflight } from '../../src/playwright/declare.ts';

// Before any other case: is there a target, and does it accept the valid request?
for (const declaration of preflight()) test(...declaration);
