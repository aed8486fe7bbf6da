import { declareArea } from './declare.ts';

// Token, permission, and that neither is looked for elsewhere.
declareArea('auth');
