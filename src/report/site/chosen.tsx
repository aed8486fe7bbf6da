import { WideTable } from '../html/parts/wide-table.tsx';

const parts = [
  ['facts', 'The two runs', 'What was tested, how, and what came of it'],
  ['requirements', 'Requirements', 'How requirements stand'],
  ['behaviour', 'Behaviour profile', 'What the page leaves open, as the targets do it'],
] as const;

/** The tables that the script fills with the comparison of two runs. */
export const Chosen = () => (
  <div class="for-script">
    {parts.map(([id, title, caption]) => (
      <section key={id} class="part sides" aria-labelledby={`title-${id}`}>
        <h2 id={`title-${id}`}>{title}</h2>
        <WideTable caption={caption}>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col" data-side="a" />
              <th scope="col" data-side="b" />
              <th scope="col">Difference</th>
            </tr>
          </thead>
          <tbody id={id} />
        </WideTable>
      </section>
    ))}
  </div>
);
