import type { OpenAPIV3_1 } from 'openapi-types';
import type { Contract } from '../contract/contract.ts';
import { regionOf } from './endpoint.ts';
import type { Entry, PageType, Statement } from './statement.ts';

type Schema = OpenAPIV3_1.NonArraySchemaObject;

const entry = (name: string, type: PageType | undefined, required: boolean): Entry => ({
  name,
  ...(type ? { type } : {}),
  required,
  mediaTypes: [],
  statuses: [],
});

const entriesOf = ({ properties = {}, required = [] }: Schema): Entry[] =>
  Object.entries(properties).map(([name, property]) =>
    entry(name, (property as Schema).type as PageType, required.includes(name)),
  );

/** The headers of the operation: of its body, its parameters and its security scheme (OpenAPI 3.1, 4.8.12: no parameter may be called Content-Type). */
function headersOf({ components }: OpenAPIV3_1.Document, mediaTypes: readonly string[]): Entry[] {
  const parameters = Object.values(components?.parameters ?? {}) as OpenAPIV3_1.ParameterObject[];
  const schemes = Object.values(components?.securitySchemes ?? {}) as OpenAPIV3_1.ApiKeySecurityScheme[];
  return [
    { ...entry('Content-Type', 'string', true), mediaTypes },
    ...parameters.map(({ name, required }) => entry(name, 'string', required === true)),
    ...schemes.map(({ name }) => entry(name, 'string', true)),
  ];
}

/** What the contract says of the operation, in the form in which a page is read. */
export function contractStatement({ document, path, regions }: Contract): Statement {
  const schemas = (document.components?.schemas ?? {}) as Readonly<Record<string, Schema>>;
  const body = document.paths?.[path]?.post?.requestBody as OpenAPIV3_1.RequestBodyObject | undefined;
  const mediaTypes = Object.keys(body?.content ?? {});
  return {
    methods: ['POST'],
    paths: [path],
    regions: Object.values(regions).flatMap((url) => regionOf(new URL(url).hostname) ?? []),
    listsRegions: true,
    headers: headersOf(document, mediaTypes),
    fields: entriesOf(schemas.CompleteUploadRequest ?? {}),
    response: entriesOf(schemas.CompleteUploadAccepted ?? {}),
    codes: (schemas.ErrorCode?.enum ?? []).map((name: string) => entry(name, undefined, false)),
    query: [],
    errorBody: [],
  };
}
