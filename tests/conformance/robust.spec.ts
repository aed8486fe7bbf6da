import { declareArea } from '../../src/playwright/declare.ts';

// Valid types with unusual values, and bodies of unusual form.
declareArea('robust');
