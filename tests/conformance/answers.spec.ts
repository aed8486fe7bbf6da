import { declareArea } from './declare.ts';

// Failures inside the server.
declareArea('answers');
