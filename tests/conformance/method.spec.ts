import { declareArea } from './declare.ts';

// Other methods on the same path.
declareArea('method');
