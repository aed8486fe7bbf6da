import { declareArea } from './declare.ts';

// Valid types with unusual values, and bodies of unusual form.
declareArea('robust');
