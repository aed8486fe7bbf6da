import { declareArea } from './declare.ts';

// The core rejections once more, after all others.
declareArea('twice');
