import { declareArea } from '../../src/playwright/declare.ts';

// Valid requests of many shapes, and what an accepted answer holds.
declareArea('success');
