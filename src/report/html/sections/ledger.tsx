import { Value } from '../parts/value.tsx';
import type { Section } from '../section.ts';

const titles: Readonly<Record<string, string>> = {
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
  content: ({ run: { ledger: book, totals } }) => {
    const { cases, requests, uploads } = totals;
    const entries = Object.entries({
      'the run': { cases, requests, uploads },
      ...(book as object | undefined),
    });
    return (
      <div class="cards">
        {entries.map(([name, value]) => (
          <article key={name} class="card profile">
            <h3>{titles[name] ?? 'In all'}</h3>
            <Value value={value} />
          </article>
        ))}
      </div>
    );
  },
};
