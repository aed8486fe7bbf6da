import { loadContract } from '../../../src/contract/contract.ts';

/** An example of the document with the JSON pointer of the schema it stands under. */
export interface Example {
  readonly at: string;
  readonly schemaAt: string;
  readonly value: unknown;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const step = (name: string) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const named = (examples: Node): [name: string, value: unknown][] =>
  Object.entries(examples).map(([name, example]) => [name, isNode(example) ? example.value : undefined]);

// `examples` is a list inside a schema (JSON Schema) and a map beside one (OpenAPI 3.1 section 4.8.14).
function* own(node: Node, at: string): Generator<Example> {
  const { examples, example, schema } = node;
  const schemaAt = isNode(schema) ? `${at}/schema` : at;
  const values: [string, unknown][] = Array.isArray(examples)
    ? examples.map((value, index) => [String(index), value])
    : isNode(examples)
      ? named(examples)
      : [];
  for (const [name, value] of values) yield { at: `${at}/examples/${name}`, schemaAt, value };
  if (example !== undefined) yield { at: `${at}/example`, schemaAt, value: example };
}

function* below(node: unknown, at = ''): Generator<Example> {
  if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) yield* below(item, `${at}/${index}`);
  }
  if (!isNode(node)) return;
  yield* own(node, at);
  for (const [name, child] of Object.entries(node)) {
    if (name !== 'examples' && name !== 'example') yield* below(child, at + step(name));
  }
}

/** Every example of the OpenAPI document, in bodies, parameters and schemas. */
export const examplesOf = (document: unknown = loadContract().document): Example[] => [...below(document)];
