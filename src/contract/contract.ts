import type { OpenAPIV3_1 } from 'openapi-types';
import { readDocuments } from './documents.ts';
import type { Requirement } from './requirement.ts';
import { compileValidators, type Validators } from './validators.ts';

/** One property of the request body, as its schema declares it. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'number';
  readonly example: string | number;
}

/** The documented operation, its neighbour that provisioning needs, and the register. */
export interface Contract {
  readonly title: string;
  readonly version: string;
  /** Hex SHA-256 over the bytes of the OpenAPI document and of the register. */
  readonly sha256: string;
  readonly document: OpenAPIV3_1.Document;
  /** What a server is judged by. */
  readonly requirements: readonly Requirement[];
  /** What a client (an SDK) is judged by. */
  readonly clientRequirements: readonly Requirement[];
  /** Path of `POST`, the operation that is judged. */
  readonly path: string;
  /** Path of `GET`, the companion operation that issues signed URLs. */
  readonly signedUrlPath: string;
  /** The five documented properties of the body, in the order of the page. */
  readonly fields: readonly Field[];
  /** Region name (`in1`, …) to origin. */
  readonly regions: Readonly<Record<string, string>>;
  readonly validators: Validators;
}

function operationPath(document: OpenAPIV3_1.Document, operationId: string): string {
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    const operations = [item?.get, item?.post];
    if (operations.some((operation) => operation?.operationId === operationId)) return path;
  }
  throw new Error(`openapi.yaml: no operation has the operationId ${operationId}`);
}

function fieldsOf(document: OpenAPIV3_1.Document): Field[] {
  const schema = document.components?.schemas?.CompleteUploadRequest as OpenAPIV3_1.NonArraySchemaObject;
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const { type, examples } = property as OpenAPIV3_1.SchemaObject;
    return { name, type: type as Field['type'], example: examples?.[0] };
  });
}

function regionsOf(document: OpenAPIV3_1.Document): Record<string, string> {
  const servers = (document.servers ?? []) as (OpenAPIV3_1.ServerObject & { 'x-region': string })[];
  return Object.fromEntries(servers.map((server) => [server['x-region'], server.url]));
}

function read(): Contract {
  const { document, requirements, sha256 } = readDocuments();
  let validators: Validators | undefined;
  return {
    title: document.info.title,
    version: document.info.version,
    sha256,
    document,
    requirements: requirements.filter(({ side }) => side !== 'client'),
    clientRequirements: requirements.filter(({ side }) => side === 'client'),
    path: operationPath(document, 'completeUpload'),
    signedUrlPath: operationPath(document, 'getSignedUrl'),
    fields: fieldsOf(document),
    regions: regionsOf(document),
    // Compiling schemas takes longer than most commands, which judge nothing.
    get validators() {
      validators ??= compileValidators(document);
      return validators;
    },
  };
}

let loaded: Contract | undefined;

/** The contract, read once from `openapi/`. Throws when its files are damaged: that is our own bug. */
export function loadContract(): Contract {
  loaded ??= read();
  return loaded;
}
