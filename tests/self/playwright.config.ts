import { selfTests } from './self-tests.ts';

// `npm test`: without the exhaustive products.
export default selfTests([/@nightly/]);
