import { blankText } from './blank-text.ts';
import type { FieldFault } from './field-fault.ts';
import { nullValue } from './null-value.ts';
import { otherType } from './other-type.ts';
import { outOfRange } from './out-of-range.ts';

/** Everything that can be wrong with one field's value. Adding a fault is one file and one line here. */
export const fieldFaults: readonly FieldFault[] = [nullValue, otherType, blankText, outOfRange];
