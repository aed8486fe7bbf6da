import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { OpenAPIV3_1 } from 'openapi-types';
import { builtRoot, isPublished, packageRoot } from './package-root.ts';
import type { Requirement } from './requirement.ts';

/** What the files in `openapi/` hold. */
export interface Documents {
  readonly document: OpenAPIV3_1.Document;
  readonly requirements: readonly Requirement[];
  /** Hex SHA-256 over the bytes of the OpenAPI document and of the register. */
  readonly sha256: string;
}

/** The same as JSON, kept by the build: reading YAML takes a hundred times as long, and every process of a run has to. */
export const parsedFile = join(builtRoot, 'openapi.json');

const readParsed = () => JSON.parse(readFileSync(parsedFile, 'utf8')) as Documents;

function parsedBefore(sha256: string): Documents | undefined {
  if (!existsSync(parsedFile)) return undefined;
  const parsed = readParsed();
  return parsed.sha256 === sha256 ? parsed : undefined;
}

/** The documents in `openapi/`; from what the build made of them, if they are still the same. The package has nothing else. */
export function readDocuments(): Documents {
  if (isPublished) return readParsed();
  const texts = ['openapi.yaml', 'requirements.yaml'].map((name) =>
    readFileSync(join(packageRoot, 'openapi', name)),
  );
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  const sha256 = hash.digest('hex');
  const before = parsedBefore(sha256);
  if (before) return before;
  const { parse } = createRequire(import.meta.url)('yaml') as typeof import('yaml');
  const [document, register] = texts.map((text) => parse(text.toString()));
  return { document, requirements: register.requirements, sha256 };
}
