import fc, { type Arbitrary } from 'fast-check';
import type { Field } from '../../contract/contract.ts';
import type { Layout } from '../../contract/edit.ts';
import { validJson } from '../edited.ts';
import type { Exploration } from '../exploration.ts';
import { type JsonTree, jsonTrees, layouts, treeText } from '../random-json.ts';

interface WrongValue {
  readonly layout: Layout;
  readonly field: string;
  readonly tree: JsonTree;
}

const typeOf = (tree: JsonTree, field: Field): string => {
  if (tree.kind === 'valid') return field.type;
  if (tree.kind === 'quoted') return 'string';
  if (tree.kind !== 'scalar') return tree.kind;
  return tree.value === null ? 'null' : typeof tree.value;
};

const wrongFor = (field: Field, trees: Arbitrary<JsonTree>): Arbitrary<WrongValue> =>
  fc.record({
    layout: layouts(),
    field: fc.constant(field.name),
    tree: trees.filter((tree) => typeOf(tree, field) !== field.type),
  });

const isNull = (tree: JsonTree) => tree.kind === 'scalar' && tree.value === null;

/** One field holds any JSON value of a type that is not its own, the right one somewhere inside perhaps. */
export const wrongValue: Exploration<WrongValue> = {
  id: 'explore.wrong-value',
  title: 'random values of a wrong type are refused, field by field',
  weight: 6,
  requirements: (fields) => fields.flatMap(({ name }) => [`body.${name}.null`, `body.${name}.type`]),
  values: (fields) => {
    const trees = jsonTrees();
    return fc.oneof(...fields.map((field) => wrongFor(field, trees)));
  },
  rowOf: ({ layout, field, tree }) => {
    const kind = isNull(tree) ? 'null' : 'type';
    return {
      requirement: `body.${field}.${kind}`,
      title: `${field} is ${kind === 'null' ? 'null' : 'a random value of another type'}`,
      fault: { kind, at: `/${field}`, breaks: 'schema' },
      set: { [field]: treeText(tree, validJson.get(field) ?? '') },
      layout,
    };
  },
};
