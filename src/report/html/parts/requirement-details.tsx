import { actualInWords, expectedInWords } from '../../../checks/words.ts';
import type { CaseRecord, Finding, RequirementRecord } from '../../../record/record.ts';
import { escapedText } from '../../../text/escape.ts';
import { blameInWords, sourceInWords } from '../../format/words.ts';
import { cameInShort } from '../reading/came.ts';
import type { CountedCase } from '../reading/every-case.ts';
import { countBy } from '../reading/group-by.ts';
import type { View } from '../reading/view.ts';
import { CaseLink } from './anchor.tsx';

const mostSampled = 3;

type Fact = readonly [name: string, fact: string | undefined];

function findingFor({ id }: RequirementRecord, { groups }: View): Finding | undefined {
  const isAbout = ({ requirement }: Finding) => requirement === id;
  for (const { cases } of groups) {
    const found = cases.find(({ findings }) => findings.some(isAbout))?.findings.find(isAbout);
    if (found) return found;
  }
  return undefined;
}

const isWhole = (entry: CountedCase): entry is CaseRecord => 'id' in entry;

const outcomesOf = (cases: readonly CountedCase[]) =>
  countBy(cases, cameInShort)
    .slice(0, 8)
    .map(([outcome, count]) => `${outcome} × ${count}`)
    .join(', ');

function factsOf(entry: RequirementRecord, view: View, own: readonly CountedCase[]): Fact[] {
  const finding = findingFor(entry, view);
  const blame = entry.blame ?? finding?.blame;
  return [
    [sourceInWords(entry), entry.says],
    ['Source', entry.source],
    ['Sent', entry.sent],
    ['Acceptable', entry.expects],
    ['Came', own.length > 0 ? outcomesOf(own) : undefined],
    ['Expected', finding && expectedInWords(finding.expected)],
    ['Actual', finding && actualInWords(finding)],
    ['Reason', entry.reason],
    ['Blame', entry.status === 'passed' || !blame ? undefined : blameInWords(blame)],
  ];
}

const Sample = ({ entry: { id, title, ...rest } }: { entry: CaseRecord }) => (
  <li>
    <code>{escapedText(id)}</code> {escapedText(title, 160)} <span class="came">{cameInShort(rest)}</span>
  </li>
);

/** What the page says of a requirement, what came, and a sample of the cases that passed. */
export const RequirementDetails = ({ entry, view }: { entry: RequirementRecord; view: View }) => {
  const own = view.served.get(entry.id) ?? [];
  const passed = own.filter(({ status }) => status === 'passed');
  const sample = passed.filter(isWhole).slice(0, mostSampled);
  return (
    <div class="details">
      <dl>
        {factsOf(entry, view, own).map(
          ([name, fact]) =>
            fact && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{escapedText(fact, 600)}</dd>
              </div>
            ),
        )}
      </dl>
      {entry.failures.length > 0 && (
        <p>
          Evidence: <CaseLink id={entry.failures[0] ?? ''} view={view} />
          {entry.failures.length > 1 && ` and ${entry.failures.length - 1} more cases`}
        </p>
      )}
      {passed.length > 0 && (
        <>
          <p>
            {passed.length} of its {own.length} cases passed
            {passed.length > sample.length ? `, ${sample.length} of them as a sample` : ''}:
          </p>
          <ul>
            {sample.map((one) => (
              <Sample key={one.id} entry={one} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
