import { declareArea } from '../../src/playwright/declare.ts';

// Random cases, which the profile deep alone has.
declareArea('explore');
