import type { Behaviour } from '../../../record/behaviour/behaviour.ts';
import { Value } from '../parts/value.tsx';
import type { Section } from '../section.ts';

const titles: Readonly<Record<Exclude<keyof Behaviour, 'latency' | 'precedence' | 'gateway'>, string>> = {
  client: 'What the client does',
  statuses: 'Exact statuses, and how often',
  envelope: 'Where each code sits in the body',
  repeat: 'A second completion of one upload',
  simultaneous: 'Two completions of one upload at the same moment',
  probes: 'What the page leaves open',
  properties: 'Undocumented members of answers',
  limits: 'Limits',
  uploadDelayMs: 'Milliseconds from the PUT of a file until its upload was known',
  headers: 'Response headers',
};

const isEmpty = (value: unknown) =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** What the page leaves open, as the target does it. */
export const behaviour: Section = {
  id: 'behaviour',
  title: 'Behaviour profile',
  content: ({ record }) => {
    const names = Object.keys(titles) as (keyof typeof titles)[];
    const parts = names.filter((name) => !isEmpty(record.behaviour[name]));
    return parts.length === 0 ? undefined : (
      <>
        <p class="intro">The page leaves all of this open: it is recorded, never judged.</p>
        <div class="cards">
          {parts.map((name) => (
            <article key={name} class="card profile">
              <h3>{titles[name]}</h3>
              <Value value={record.behaviour[name]} />
            </article>
          ))}
        </div>
      </>
    );
  },
};
