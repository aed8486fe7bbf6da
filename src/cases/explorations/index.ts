import type { Exploration } from '../exploration.ts';
import { brokenText } from './broken-text.ts';
import { missingFields } from './missing-fields.ts';
import { unknownUpload } from './unknown-upload.ts';
import { unusualText } from './unusual-text.ts';
import { wrongToken } from './wrong-token.ts';
import { wrongValue } from './wrong-value.ts';

// Each draws values of its own type, which nothing but itself looks into.
const erased = <Value>(exploration: Exploration<Value>) => exploration as Exploration;

/** Every exploration, in the order in which a run plays them. */
export const explorations: readonly Exploration[] = [
  erased(wrongValue),
  erased(missingFields),
  erased(unusualText),
  erased(unknownUpload),
  erased(brokenText),
  erased(wrongToken),
];
