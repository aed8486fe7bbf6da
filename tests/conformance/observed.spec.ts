import { declareArea } from '../../src/playwright/declare.ts';

// What the page leaves open: recorded in the behaviour profile, never judged.
declareArea('observed');
