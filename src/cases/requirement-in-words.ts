import type { Contract } from '../contract/contract.ts';
import { expectationInWords, expectationOf } from '../contract/expectation.ts';
import type { Requirement } from '../contract/requirement.ts';
import { rowsOf } from './rows.ts';

/** What is sent for a requirement, from the titles of its cases; or the answers that it is read from. */
export function sentInWords(requirement: Requirement, contract: Contract): string {
  const { answers, pairs } = requirement;
  if (pairs) {
    const titles = Object.values(pairs).map(({ title }) => title);
    return `every two of: ${titles.join(', ')}`;
  }
  const titles = rowsOf(requirement, contract).map(titleOf(requirement));
  return answers ?? titles.join('; ');
}

const titleOf =
  ({ cases }: Requirement) =>
  ({ row }: ReturnType<typeof rowsOf>[number]): string => {
    if (row.title !== undefined || typeof cases !== 'object') return row.title ?? '';
    return (row.combines ?? []).map((name) => cases[name]?.title).join(', ');
  };

/** What is acceptable for a requirement, from its data; exceptions of single cases are named with their reason. */
export function expectedInWords(requirement: Requirement, contract: Contract): string {
  const { accept, holds, level } = requirement;
  if (holds !== undefined) return holds;
  if (level === 'observed') return 'recorded, never judged';
  const exceptions = rowsOf(requirement, contract).flatMap(({ row }) =>
    row.accept
      ? [`${expectationInWords(expectationOf(row.accept))} where ${row.title}, as ${row.because}`]
      : [],
  );
  return [expectationInWords(expectationOf(accept ?? {})), ...exceptions].join('; ');
}
