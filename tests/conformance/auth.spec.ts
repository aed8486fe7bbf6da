import { declareArea } from '../../src/playwright/declare.ts';

// Token, permission, and that neither is looked for elsewhere.
declareArea('auth');
