import type { Field } from '../../contract/contract.ts';
import type { Recipe } from '../recipe.ts';
import { accountId } from './account-id.ts';
import { contentType } from './content-type.ts';
import { fieldValues } from './field-values.ts';
import { freedoms } from './freedoms.ts';
import { internal } from './internal.ts';
import { malformed } from './malformed.ts';
import { otherMethods } from './methods.ts';
import { missingField } from './missing-field.ts';
import { missingFields } from './missing-fields.ts';
import { precedence } from './precedence.ts';
import { restricted } from './restricted.ts';
import { tokenInvalid } from './token-invalid.ts';
import { tokenMissing } from './token-missing.ts';
import { twice } from './twice.ts';
import { unknownCatalog } from './unknown-catalog.ts';
import { unknownUpload } from './unknown-upload.ts';
import { unusualBodies } from './unusual-bodies.ts';
import { unusualValues } from './unusual-values.ts';
import { valid } from './valid.ts';

const once = (fields: readonly Field[]): readonly Recipe[] => [
  valid,
  tokenMissing,
  tokenInvalid,
  restricted,
  accountId,
  contentType,
  malformed,
  missingField,
  missingFields,
  ...fields.map(fieldValues),
  unknownUpload,
  unknownCatalog,
  unusualValues,
  unusualBodies,
  otherMethods,
  internal,
  precedence,
  freedoms,
];

/** Every recipe. A run plays them in the order of their areas. */
export const recipesFor = (fields: readonly Field[]): readonly Recipe[] => {
  const recipes = once(fields);
  return [...recipes, twice(recipes)];
};
