import { declareArea } from '../../src/playwright/declare.ts';

// The profile smoke has one batch across all areas; the other profiles have none here.
declareArea('smoke');
