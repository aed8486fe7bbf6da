import type { CaseRecord, Finding, RequirementRecord } from '../../../record/record.ts';
import { countOf } from '../../../text/count-of.ts';
import { anchor } from './anchor.ts';
import { shown } from './shown.ts';

function findingFor(id: string, cases: readonly CaseRecord[]): Finding | undefined {
  const entry = cases.find(({ findings }) => findings.some(({ requirement }) => requirement === id));
  return entry?.findings.find(({ requirement }) => requirement === id);
}

interface Props {
  readonly others: readonly RequirementRecord[];
  readonly cases: readonly CaseRecord[];
}

const Other = ({
  entry: { id, title, level },
  cases,
}: {
  entry: RequirementRecord;
  cases: Props['cases'];
}) => {
  const finding = findingFor(id, cases);
  return (
    <li id={anchor('finding', id)}>
      <code>{shown(id)}</code> {shown(title)}{' '}
      <span class="quiet">
        ({level}){finding && ` expected ${shown(finding.expected)}; ${shown(finding.actual)}`}
      </span>
    </li>
  );
};

const mostOpen = 4;

/** Requirements that the same cause makes fail. */
export const AlsoFails = ({ others, cases }: Props) =>
  others.length === 0 ? null : (
    <details class="also" open={others.length <= mostOpen}>
      <summary>
        {countOf(others.length, 'more requirement')} by the same cause, as far as the cases can tell
      </summary>
      <ul>
        {others.map((entry) => (
          <Other key={entry.id} entry={entry} cases={cases} />
        ))}
      </ul>
    </details>
  );
