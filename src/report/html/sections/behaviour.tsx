import { escapedText } from '../../../text/escape.ts';
import { Value } from '../parts/value.tsx';
import type { Section } from '../section.ts';

const titles: Readonly<Record<string, string>> = {
  statuses: 'Exact statuses, and how often',
  envelope: 'Where each code sits in the body',
  repeat: 'A second completion of one upload',
  probes: 'What the page leaves open',
  properties: 'Undocumented members of answers',
  limits: 'Limits',
  uploadDelayMs: 'Milliseconds from the PUT of a file until its upload was known',
  headers: 'Response headers',
};

// Sections of their own.
const elsewhere = ['latency', 'precedence'];

/** What the page leaves open, as the target does it. */
export const behaviour: Section = {
  id: 'behaviour',
  title: 'Behaviour profile',
  content: ({ run }) => {
    const known = Object.keys(titles);
    const parts = Object.entries(run.behaviour)
      .filter(([name, value]) => !elsewhere.includes(name) && value !== undefined)
      .filter(([, value]) => typeof value !== 'object' || value === null || Object.keys(value).length > 0)
      .toSorted(([one], [other]) => known.indexOf(one) - known.indexOf(other));
    return parts.length === 0 ? undefined : (
      <>
        <p class="intro">The page leaves all of this open: it is recorded, never judged.</p>
        <div class="cards">
          {parts.map(([name, value]) => (
            <article key={name} class="card profile">
              <h3>{titles[name] ?? escapedText(name)}</h3>
              <Value value={value} />
            </article>
          ))}
        </div>
      </>
    );
  },
};
