import { declareArea } from '../../src/playwright/declare.ts';

// Uploads and catalogs that do not exist.
declareArea('resources');
