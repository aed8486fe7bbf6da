import { declareArea } from '../../src/playwright/declare.ts';

// Failures inside the server.
declareArea('answers');
