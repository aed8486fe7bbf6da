import { FaultTable } from '../parts/fault-table.tsx';
import { faultMatrix } from '../reading/fault-cells.ts';
import type { Section } from '../section.ts';

/** Which fault on which field or header came to what. */
export const faults: Section = {
  id: 'faults',
  title: 'Fields and faults',
  content: (view) => {
    // What the page leaves open is neither right nor wrong.
    const cases = view.record.cases.filter(({ requirement }) => view.requirements.has(requirement));
    const [fields, headers] = [faultMatrix(cases, '/'), faultMatrix(cases, 'header:')];
    if (fields.places.length + headers.places.length === 0) return undefined;
    return (
      <>
        <p class="intro">
          One fault at a time, in an otherwise valid request. Right is any code that the page allows for it;
          accepted is wrong.
        </p>
        <FaultTable caption="Fields of the body" matrix={fields} view={view} />
        <FaultTable caption="Headers" matrix={headers} view={view} />
      </>
    );
  },
};
