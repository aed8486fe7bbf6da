import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { OpenAPIV3_1 } from 'openapi-types';
import { isIso8601DateTime } from './iso8601.ts';

/** One disagreement between a value and its schema. */
export interface SchemaError {
  /** JSON pointer (RFC 6901) to the value, or to the property that is missing. */
  readonly at: string;
  readonly message: string;
}

export type Validate = (value: unknown) => SchemaError[];

export interface Validators {
  /** Body of the request. */
  readonly request: Validate;
  /** Body of an accepted answer. */
  readonly accepted: Validate;
  /** Body of a rejection: any JSON that holds one of the six codes somewhere. */
  readonly rejected: Validate;
}

const documentId = 'openapi.yaml';

// Keywords that OpenAPI adds to JSON Schema and that assert nothing.
const annotations = ['openapi', 'info', 'servers', 'tags', 'paths', 'components', 'security', 'externalDocs'];

function errorsOf(validate: ValidateFunction, value: unknown): SchemaError[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, params, message }) => ({
    at: params.missingProperty ? `${instancePath}/${params.missingProperty}` : instancePath,
    message: message ?? 'is not valid',
  }));
}

/** Compiles the schemas of `components/schemas` (JSON Schema 2020-12, OpenAPI 3.1 section 4.8.24). */
export function compileValidators(document: OpenAPIV3_1.Document): Validators {
  // Loaded when it is needed: most commands validate nothing.
  const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  // Redocly checks the document itself: to hold it against JSON Schema's own schema takes longer than all else here.
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    meta: false,
    validateSchema: false,
  });
  for (const keyword of annotations) ajv.addKeyword(keyword);
  ajv.addFormat('iso8601-date-time', { type: 'string', validate: isIso8601DateTime });
  ajv.addVocabulary(['x-level', 'x-source']);
  ajv.addSchema(document, documentId);
  const compiled = (name: string): Validate => {
    const validate = ajv.getSchema(`${documentId}#/components/schemas/${name}`);
    if (!validate) throw new Error(`openapi.yaml: components/schemas/${name} is missing`);
    return (value) => errorsOf(validate, value);
  };
  return {
    request: compiled('CompleteUploadRequest'),
    accepted: compiled('CompleteUploadAccepted'),
    rejected: compiled('Rejection'),
  };
}
