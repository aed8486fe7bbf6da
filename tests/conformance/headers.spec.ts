import { declareArea } from './declare.ts';

// Content-Type and X-Account-Id.
declareArea('headers');
