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
import { unknownCatalog } from './unknown-catalog.ts';
import { unknownUpload } from './unknown-upload.ts';
import { unusualBodies } from './unusual-bodies.ts';
import { unusualValues } from './unusual-values.ts';
import { valid } from './valid.ts';

/** Recipes that share one batch, and so one upload. */
const together = (id: string, title: string, first: Recipe, ...others: readonly Recipe[]): Recipe => ({
  id,
  area: first.area,
  title,
  drafts: (kitchen) => [first, ...others].flatMap(({ drafts }) => drafts(kitchen)),
});

/** Every recipe. A run plays them by area. */
export const recipesFor = (fields: readonly Field[]): readonly Recipe[] => [
  valid,
  together(
    'auth',
    'a caller without the right token or permission is refused',
    tokenMissing,
    tokenInvalid,
    restricted,
  ),
  together(
    'headers',
    'a request without a known account or a JSON media type is refused',
    accountId,
    contentType,
  ),
  together(
    'body',
    'a body that is no JSON object or lacks a field is refused',
    malformed,
    missingField,
    missingFields,
  ),
  ...fields.map(fieldValues),
  together('resources', 'what does not exist is refused with its own code', unknownUpload, unknownCatalog),
  unusualValues,
  unusualBodies,
  otherMethods,
  internal,
  precedence,
  freedoms,
];
