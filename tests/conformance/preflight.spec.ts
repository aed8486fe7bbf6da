import { declarePreflight } from '../../src/playwright/declare.ts';

// Before any other case: is there a target, and does it accept the valid request?
declarePreflight();
