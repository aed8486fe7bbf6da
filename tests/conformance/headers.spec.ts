import { declareArea } from '../../src/playwright/declare.ts';

// Content-Type and X-Account-Id.
declareArea('headers');
