import { declareArea } from '../../src/playwright/declare.ts';

// The core rejections once more, after all others.
declareArea('recheck');
