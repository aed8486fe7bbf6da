import { declareArea } from '../../src/playwright/declare.ts';

// The JSON body and each of its five fields, fault by fault.
declareArea('body');
