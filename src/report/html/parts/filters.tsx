import type { RequirementRecord } from '../../../record/record.ts';
import { escapedText } from '../../../text/escape.ts';

/** What the page filters by. */
const facetNames = ['area', 'level', 'result', 'blame'] as const;

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

type FacetName = (typeof facetNames)[number];

const valueIn: Readonly<Record<FacetName, (entry: RequirementRecord) => string | undefined>> = {
  area: ({ area }) => area,
  level: ({ level }) => level,
  result: ({ status }) => status,
  blame: ({ blame }) => blame,
};

const Facet = ({ name, requirements }: { name: FacetName; requirements: readonly RequirementRecord[] }) => {
  const values = [...new Set(requirements.map(valueIn[name]))].filter((value) => value !== undefined);
  return (
    <label>
      <span>{name}</span>
      <select name={name} disabled={values.length === 0}>
        <option value="">any</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {escapedText(value, 60)}
          </option>
        ))}
      </select>
    </label>
  );
};

/** Search and filters over findings and requirements; the script shows them, as they need it. */
export const Filters = ({ requirements }: { requirements: readonly RequirementRecord[] }) => (
  <search class="filters" aria-label="Search and filter findings and requirements">
    <form id="filters">
      <label class="query">
        <span>search</span>
        <input type="search" name="q" autocomplete="off" placeholder="id, title, header, body …" />
      </label>
      {facetNames.map((name) => (
        <Facet key={name} name={name} requirements={requirements} />
      ))}
      <button type="reset">Reset</button>
      <output id="shown-count" aria-live="polite" />
    </form>
  </search>
);
