import type { Ledger } from '../../../record/ledger.ts';
import { Value } from '../parts/value.tsx';
import type { Section } from '../section.ts';

const titles: Readonly<Record<keyof Ledger, string>> = {
  requests: 'Requests',
  repeatedAfter: 'Sent again after',
  uploads: 'Uploads',
  jobs: 'Jobs created',
  limits: 'Limits',
};

/** What the run cost. */
export const ledger: Section = {
  id: 'ledger',
  title: 'Ledger',
  content: ({ record: { ledger: book, totals } }) => {
    const { cases, requests, uploads } = totals;
    const names = Object.keys(titles) as (keyof Ledger)[];
    const entries: [title: string, value: unknown][] = [
      ['In all', { cases, requests, uploads }],
      ...names.map((name): [string, unknown] => [titles[name], book[name]]),
    ];
    return (
      <div class="cards">
        {entries.map(([title, value]) => (
          <article key={title} class="card profile">
            <h3>{title}</h3>
            <Value value={value} />
          </article>
        ))}
      </div>
    );
  },
};
