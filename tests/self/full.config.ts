import { selfTests } from './self-tests.ts';

// `npm run test:full`: with the exhaustive products.
export default selfTests([]);
