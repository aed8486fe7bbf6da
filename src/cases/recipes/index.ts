import type { Field } from '../../contract/contract.ts';
import type { Recipe } from '../recipe.ts';
import { accountId } from './account-id.ts';
import { blankText } from './blank-text.ts';
import { contentType } from './content-type.ts';
import { internal } from './internal.ts';
import { malformed } from './malformed.ts';
import { otherMethods } from './methods.ts';
import { missingField } from './missing-field.ts';
import { missingFields } from './missing-fields.ts';
import { nullField } from './null-field.ts';
import { otherType } from './other-type.ts';
import { outOfRange } from './out-of-range.ts';
import { restricted } from './restricted.ts';
import { tokenInvalid } from './token-invalid.ts';
import { tokenMissing } from './token-missing.ts';
import { unknownCatalog } from './unknown-catalog.ts';
import { unknownUpload } from './unknown-upload.ts';
import { valid } from './valid.ts';

/** Every recipe, in the order in which a run plays them. */
export const recipesFor = (fields: readonly Field[]): readonly Recipe[] => [
  valid,
  tokenMissing,
  tokenInvalid,
  restricted,
  accountId,
  contentType,
  malformed,
  missingField,
  missingFields,
  nullField,
  ...fields.map(otherType),
  outOfRange,
  blankText,
  unknownUpload,
  unknownCatalog,
  otherMethods,
  internal,
];
