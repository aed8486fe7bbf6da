import fc from 'fast-check';
import type { Layout } from '../../contract/edit.ts';
import type { Exploration } from '../exploration.ts';
import { layouts } from '../random-json.ts';

interface Missing {
  readonly layout: Layout;
  /** Names of the fields that are absent, at least one. */
  readonly absent: readonly string[];
}

/** Some of the fields are absent, or all. */
export const missingFields: Exploration<Missing> = {
  id: 'explore.missing-fields',
  title: 'a body without a random choice of its fields is refused',
  weight: 1,
  requirements: (fields) => ['body.required.all', ...fields.map(({ name }) => `body.${name}.required`)],
  values: (fields) =>
    fc.record({
      layout: layouts(),
      absent: fc.subarray(
        fields.map(({ name }) => name),
        { minLength: 1 },
      ),
    }),
  rowOf: ({ layout, absent }) => {
    const [only] = absent.length === 1 ? absent : [];
    return {
      requirement: only ? `body.${only}.required` : 'body.required.all',
      title: only ? `${only} is absent` : `${absent.length} fields are absent`,
      fault: { kind: 'missing', ...(only ? { at: `/${only}` } : {}), breaks: 'schema' },
      omit: absent,
      layout,
    };
  },
};
