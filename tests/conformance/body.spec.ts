import { declareArea } from './declare.ts';

// The JSON body and each of its five fields, fault by fault.
declareArea('body');
