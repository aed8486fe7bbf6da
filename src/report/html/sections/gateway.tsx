import { escapedText } from '../../../text/escape.ts';
import { countOf } from '../../../text/words.ts';
import { CaseLink } from '../parts/anchor.tsx';
import { WideTable } from '../parts/scroll-box.tsx';
import type { Section } from '../section.ts';

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** What something in front of the API answered in its place: it says nothing about the API. */
export const gateway: Section = {
  id: 'gateway',
  title: 'Answered in front of the API',
  note: ({ record }) => String(sum((record.behaviour.gateway ?? []).map(({ cases }) => cases))),
  content: (view) => {
    const rows = view.record.behaviour.gateway ?? [];
    return rows.length === 0 ? undefined : (
      <>
        <p class="intro">
          A firewall, load balancer, CDN, proxy or bot protection answered these in the API’s place. Such an
          answer says nothing about the API, so they were not judged.
        </p>
        <WideTable caption="What was answered in front of the API, by the kind of request">
          <thead>
            <tr>
              <th scope="col">Request</th>
              <th scope="col">What came</th>
              <th scope="col">How many</th>
              <th scope="col">Example</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ kind, answer, cases, of, example }) => (
              <tr key={`${kind} ${answer}`}>
                <th scope="row">{escapedText(kind)}</th>
                <td>{escapedText(answer, 300)}</td>
                <td>
                  {cases} of {countOf(of, 'case')}
                </td>
                <td>
                  <CaseLink id={example} view={view} />
                </td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      </>
    );
  },
};
