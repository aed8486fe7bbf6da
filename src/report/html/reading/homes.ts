import type { FailedGroup } from '../../failed-groups.ts';

/**
 * The group under which each failed case is shown whole, by its id: once on the page, and with the group that it is
 * the example of if there is one.
 */
export function homesOf(groups: readonly FailedGroup[]): Map<string, string> {
  const homes = new Map<string, string>();
  const settle = (id: string | undefined, lead: string) => {
    if (id !== undefined && !homes.has(id)) homes.set(id, lead);
  };
  for (const { lead, cases } of groups) settle(cases[0]?.id, lead.id);
  for (const { lead, cases } of groups) for (const { id } of cases) settle(id, lead.id);
  return homes;
}
