import { declareArea } from './declare.ts';

// Random cases, which the profile deep alone has.
declareArea('explore');
