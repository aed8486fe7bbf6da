import { codesOf } from '../../../checks/outcome.ts';
import { errorCodes } from '../../../contract/error-code.ts';
import type { CaseRecord } from '../../../record/record.ts';
import { escapedText } from '../../../text/escape.ts';
import { countOf } from '../../../text/words.ts';
import { CaseLink } from '../parts/anchor.tsx';
import { Badge } from '../parts/badge.tsx';
import { WideTable } from '../parts/scroll-box.tsx';
import type { View } from '../reading/view.ts';
import type { Section } from '../section.ts';

type Played = NonNullable<CaseRecord['played']>;

const lineOf = ({ request, response, transportError, place }: Played['exchanges'][number]) => {
  const path = URL.canParse(request.url) ? new URL(request.url).pathname : request.url;
  const where = place === 'elsewhere' ? 'elsewhere: ' : '';
  return `${where}${request.method} ${path} → ${transportError?.kind ?? response?.status ?? 'nothing'}`;
};

const Sent = ({ exchanges }: Played) =>
  exchanges.length === 0 ? (
    <>nothing</>
  ) : (
    <details>
      <summary>{countOf(exchanges.length, 'request')}</summary>
      <ol>
        {exchanges.map((exchange) => (
          <li key={exchange.startedAt}>
            <code>{escapedText(lineOf(exchange), 160)}</code>
          </li>
        ))}
      </ol>
    </details>
  );

const Printed = ({ stdout, stderr }: Played) =>
  stdout === undefined && stderr === undefined ? null : (
    <details>
      <summary>what it printed</summary>
      {[stdout, stderr].map((text) => text !== undefined && <pre key={text}>{escapedText(text, 2000)}</pre>)}
    </details>
  );

const Row = ({ entry, played, view }: { entry: CaseRecord; played: Played; view: View }) => (
  <tr>
    <td>
      <Badge status={entry.status} />
    </td>
    <td>
      <CaseLink id={entry.id} view={view} />
      <br />
      {escapedText(entry.title)}
    </td>
    <td>{escapedText(played.wants)}</td>
    <td>
      <Sent {...played} />
    </td>
    <td>
      {escapedText(played.reported, 200)}
      {played.ended && <span class="quiet"> ({escapedText(played.ended, 120)})</span>}
      <Printed {...played} />
    </td>
  </tr>
);

/** How many of the documented codes a client was shown. */
function coverage(cases: readonly CaseRecord[]): string {
  const shown = new Set(
    cases.flatMap((entry) => (entry.outcome ? codesOf(entry.outcome) : []).map(({ code }) => code)),
  );
  const missing = errorCodes.filter((code) => !shown.has(code));
  const codes = `${shown.size} of ${errorCodes.length} error codes`;
  return `${countOf(cases.length, 'scenario')}, ${codes}${missing.length > 0 ? ` (not ${missing.join(', ')})` : ''}.`;
}

/** What the mock did in each scenario, what the client sent and reported, and how that stands. */
export const scenarios: Section = {
  id: 'scenarios',
  title: 'Scenarios',
  note: ({ record }) => String(record.cases.length),
  content: (view) => {
    const { cases } = view.record;
    return cases.every(({ played }) => played === undefined) ? undefined : (
      <>
        <p class="intro">Shown to the client: {coverage(cases)}</p>
        <WideTable caption="What the mock did, and what the client made of it">
          <thead>
            <tr>
              {['Result', 'What the mock did', 'What a good client does', 'Sent', 'Reported'].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cases.map(
              (entry) =>
                entry.played && <Row key={entry.id} entry={entry} played={entry.played} view={view} />,
            )}
          </tbody>
        </WideTable>
      </>
    );
  },
};
