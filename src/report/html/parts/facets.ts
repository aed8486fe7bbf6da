import type { RequirementRecord } from '../../../record/record.ts';

/** What the page filters by. */
export const facetNames = ['area', 'level', 'result', 'blame'] as const;

type Faceted = Pick<RequirementRecord, 'area' | 'level' | 'status' | 'blame'>;

const different = (values: readonly (string | undefined)[]) => [
  ...new Set(values.filter((value) => value !== undefined)),
];

/** What an element is about, as the script reads it from `data-facets`: for each facet its values. */
export const facetsOf = (requirements: readonly Faceted[]): string =>
  JSON.stringify({
    area: different(requirements.map(({ area }) => area)),
    level: different(requirements.map(({ level }) => level)),
    result: different(requirements.map(({ status }) => status)),
    blame: different(requirements.map(({ blame }) => blame)),
  });
