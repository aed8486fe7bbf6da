import { readFileSync } from 'node:fs';
import { ConfigurationError } from '../target/configuration.ts';
import { type RunRecord, schemaVersion } from './record.ts';

function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigurationError(`${file} cannot be read (${code}): name the conformance.json of a run`);
  }
}

function documentIn(file: string): unknown {
  try {
    return JSON.parse(textIn(file));
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    throw new ConfigurationError(`${file} is no JSON: name the conformance.json of a run`);
  }
}

const needed = ['suite', 'contract', 'target', 'run', 'totals', 'behaviour'] as const;

function isRecord(value: unknown): value is RunRecord {
  if (value === null || typeof value !== 'object') return false;
  const { requirements, cases, ...rest } = value as Record<string, unknown>;
  const isObject = (member: unknown) => member !== null && typeof member === 'object';
  return Array.isArray(requirements) && Array.isArray(cases) && needed.every((name) => isObject(rest[name]));
}

/**
 * Reads a run record, also one of an older form.
 *
 * Throws ConfigurationError when the file cannot be read, is no JSON, no run record, or of a newer form than ours.
 */
export function readRecord(file: string): RunRecord {
  const document = documentIn(file);
  const version = (document as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version === 'number' && version > schemaVersion) {
    const cure = `update this suite, which reads up to ${schemaVersion}`;
    throw new ConfigurationError(`${file} has schemaVersion ${version}: ${cure}`);
  }
  if (typeof version !== 'number' || !isRecord(document))
    throw new ConfigurationError(`${file} is no run record: name the conformance.json of a run`);
  return document;
}
