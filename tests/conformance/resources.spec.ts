import { declareArea } from './declare.ts';

// Uploads and catalogs that do not exist.
declareArea('resources');
