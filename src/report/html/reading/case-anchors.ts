import type { CaseRecord } from '../../../record/record.ts';
import type { FailedGroup } from '../../failed-groups.ts';

/** About how many characters of exchanges a page holds, so that a browser still opens it at once. */
const mostCharacters = 5_000_000;

/** What one case adds to the page, roughly: its curl, its messages as far as they are shown, and their headers. */
function sizeOf({ curl = '', request, response }: CaseRecord): number {
  const bodies = [request?.body, response?.body].map((body) =>
    body === undefined ? 0 : Math.min(3000, 'text' in body ? body.text.length : body.base64.length),
  );
  const headers = [...(request?.headers ?? []), ...(response?.headers ?? [])].length;
  return 1000 + Math.min(curl.length, 20_000) + 40 * headers + (bodies[0] ?? 0) + (bodies[1] ?? 0);
}

/**
 * The group under which each failed case is shown whole, by its id: once on the page, and with the group that it is
 * the example of if there is one. Cases that the page has no room for have none.
 */
export function caseAnchorsOf(groups: readonly FailedGroup[]): Map<string, string> {
  const caseAnchors = new Map<string, string>();
  let room = mostCharacters;
  const settle = (entry: CaseRecord | undefined, lead: string) => {
    if (entry === undefined || caseAnchors.has(entry.id) || room < 0) return;
    caseAnchors.set(entry.id, lead);
    room -= sizeOf(entry);
  };
  for (const { lead, cases } of groups) settle(cases[0], lead.id);
  for (const { lead, cases } of groups) for (const entry of cases) settle(entry, lead.id);
  return caseAnchors;
}
