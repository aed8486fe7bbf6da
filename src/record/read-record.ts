import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { sourceRoot } from '../contract/package-root.ts';
import { ConfigurationError } from '../target/settings/configuration.ts';
import { readText } from '../target/settings/read-text.ts';
import { type RunRecord, schemaVersion } from './record.ts';

const cure = 'name the conformance.json of a run';

// A later edition may have added more.
const isForgiven = ({ keyword }: ErrorObject): boolean => keyword === 'additionalProperties';

let validate: ReturnType<typeof compile> | undefined;

function compile() {
  // Loaded when it is needed: most runs are compared with none.
  const load = createRequire(import.meta.url);
  const { Ajv2020 } = load('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
  const addFormats = load('ajv-formats') as typeof import('ajv-formats');
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(
    JSON.parse(readFileSync(join(sourceRoot, 'src/record/conformance.schema.json'), 'utf8')),
  );
}

function damageIn(record: unknown): string | undefined {
  validate ??= compile();
  if (validate(record)) return undefined;
  const error = (validate.errors ?? []).find((found) => !isForgiven(found));
  return error && `${error.instancePath || 'the document'} ${error.message}`;
}

function parsed(what: string, file: string): unknown {
  const text = (() => {
    try {
      return readText(file);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new ConfigurationError(`${what} ${file} cannot be read (${code}): ${cure}`);
    }
  })();
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigurationError(`${what} ${file} is damaged or no JSON: ${cure}`);
  }
}

/**
 * A run record from a file, checked against the published schema; `what` is the file's part in the command. Throws ConfigurationError, which says in one line what is wrong.
 */
export function readRecord(file: string, what = 'the record'): RunRecord {
  const record = parsed(what, file);
  const version = (record as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version !== 'number') throw new ConfigurationError(`${what} ${file} is no run record: ${cure}`);
  if (version > schemaVersion) {
    throw new ConfigurationError(
      `${what} ${file} has the form ${version}, and this version reads ${schemaVersion}: use the newer signedurl-conformance that wrote it`,
    );
  }
  const damage = damageIn(record);
  if (damage) throw new ConfigurationError(`${what} ${file} is damaged (${damage}): ${cure}`);
  return record as RunRecord;
}
