import { declareArea } from '../../src/playwright/declare.ts';

// Other methods on the same path.
declareArea('method');
