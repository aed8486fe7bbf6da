import type { Field } from '../../contract/contract.ts';
import type { Draft } from '../recipe.ts';

/** What can be wrong with one field's value: none, one or several drafts for each field. */
export type FieldFault = (field: Field) => readonly Draft[];
