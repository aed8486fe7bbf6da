import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { packageRoot } from '../../src/contract/package-root.ts';

/** Where a server listens, and what it takes for valid. */
export interface Server {
  readonly url: string;
  readonly accountId: string;
  readonly token: string;
  readonly restrictedAccountId: string;
  readonly restrictedToken: string;
  readonly catalogId: number;
  readonly uploadIds: readonly string[];
}

// Values of a YAML document are edited here, not typed: each peer gets what it can read.
// biome-ignore lint/suspicious/noExplicitAny: a document that is edited at a dozen places
type Document = any;

const path = '/v2/catalogs/signedurl/complete';
const statusesOfRefusals = [400, 401, 403, 404, 409, 410, 413, 415, 422] as const;

function contract({ url, accountId }: Server): Document {
  const document: Document = parse(readFileSync(join(packageRoot, 'openapi/openapi.yaml'), 'utf8'));
  document.servers = [{ url }];
  delete document.paths['/v2/catalogs/signedurl'];
  document.components.parameters.AccountId.example = accountId;
  return document;
}

/** The contract whose valid requests are valid for this server: uploads and catalog are enumerations of live ones. */
function whole(server: Server): Document {
  const document = contract(server);
  const { uploadId, catalogId } = document.components.schemas.CompleteUploadRequest.properties;
  uploadId.enum = server.uploadIds;
  catalogId.enum = [server.catalogId];
  const { page } = document.paths[path].post.requestBody.content['application/json'].examples;
  Object.assign(page.value, { uploadId: server.uploadIds[0], catalogId: server.catalogId });
  return document;
}

/** OpenAPI 3.0, an accepted answer and one example alone: for tools that read no more. */
function plain(server: Server): Document {
  const document = contract(server);
  const { schemas } = document.components;
  for (const name of ['Rejection', 'ProblemType', 'SignedUrl', 'ErrorCode']) delete schemas[name];
  for (const schema of Object.values<Document>(schemas))
    for (const property of Object.values<Document>(schema.properties)) {
      property.example = property.examples[0];
      delete property.examples;
      delete property.format;
    }
  const { post } = document.paths[path];
  const body = post.requestBody.content['application/json'];
  const example = { ...body.examples.page.value, uploadId: server.uploadIds[0], catalogId: server.catalogId };
  const accepted = post.responses['2XX'].content['application/json'].examples.page.value;
  post.requestBody.content['application/json'] = { schema: body.schema, example };
  post.responses = {
    200: {
      description: 'accepted',
      content: {
        'application/json': {
          schema: { $ref: '#/components/schemas/CompleteUploadAccepted' },
          example: accepted,
        },
      },
    },
  };
  document.openapi = '3.0.3';
  delete document.info.summary;
  delete document.info.license.identifier;
  return document;
}

/** The plain contract as Specmatic takes it: examples by name, and every status that a refusal may have. */
function forSpecmatic(server: Server): Document {
  const document = plain(server);
  const { post } = document.paths[path];
  const named = (content: Document) => {
    content.examples = { accepted: { value: content.example } };
    delete content.example;
  };
  named(post.requestBody.content['application/json']);
  named(post.responses[200].content['application/json']);
  named(document.components.parameters.AccountId);
  for (const status of statusesOfRefusals)
    post.responses[status] = {
      description: 'refused',
      content: { 'application/json': { schema: { type: 'object' } } },
    };
  return document;
}

/** The plain contract without its security scheme: Portman would send the token beside every wrong one. */
function forPortman(server: Server): Document {
  const document = plain(server);
  delete document.security;
  delete document.components.securitySchemes;
  return document;
}

/** Writes the contract in each form into a folder, `whole.yaml` for instance. */
export function writeContracts(server: Server, folder: string): void {
  const forms = { whole, plain, 'for-specmatic': forSpecmatic, 'for-portman': forPortman };
  for (const [name, make] of Object.entries(forms))
    writeFileSync(join(folder, `${name}.yaml`), stringify(make(server), { aliasDuplicateObjects: false }));
}
