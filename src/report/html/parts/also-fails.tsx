import type { CaseRecord, Finding, RequirementRecord } from '../../../run/record.ts';
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

/** Requirements that the same cause makes fail. */
export const AlsoFails = ({ others, cases }: Props) =>
  others.length === 0 ? null : (
    <div class="also">
      <p>Also fails, for the same reason as far as the cases can tell:</p>
      <ul>
        {others.map(({ id, title, level }) => {
          const finding = findingFor(id, cases);
          return (
            <li key={id} id={anchor('finding', id)}>
              <code>{shown(id)}</code> {shown(title)} <span class="quiet">({level})</span>
              {finding && (
                <span class="quiet">
                  {' '}
                  expected {shown(finding.expected)}; {shown(finding.actual)}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
