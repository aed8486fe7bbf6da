import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { packageRoot } from '../../../src/contract/package-root.ts';

const file = join(packageRoot, 'src/record/conformance.schema.json');
const schema: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** What the published JSON Schema finds wrong with a record, as a reader of its file would get to see it. */
export const schemaErrors = (record: unknown) => {
  validate(JSON.parse(JSON.stringify(record)));
  return validate.errors ?? [];
};
