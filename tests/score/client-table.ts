import { clientDefectFamilies } from '../self/client/client-defects.ts';
import { clientVariations } from '../self/client/client-variations.ts';
import { failedIn, failuresOf, judgeScript, quickScenarios } from '../self/client/judge-script.ts';
import { table } from './table.ts';

/** What the suite makes of clients: a table in Markdown, and what is wrong with it. */
export interface ClientScore {
  readonly text: string;
  readonly problems: readonly string[];
}

/** Judges every defective client by the scenarios that show it, and every allowed variation by all that do not wait. */
export async function clientScore(): Promise<ClientScore> {
  const missed: string[] = [];
  const rows: (readonly [string, number, number])[] = [];
  for (const [family, defects] of Object.entries(clientDefectFamilies)) {
    let found = 0;
    for (const { id, violates, shows, script, timeLimitMs } of defects) {
      const failed = failedIn(await judgeScript(script, shows, timeLimitMs));
      const lacking = violates.filter((requirement) => !failed.includes(requirement));
      if (lacking.length === 0) found += 1;
      else missed.push(`the client ${id} is not found under ${lacking.join(', ')}`);
    }
    rows.push([family, defects.length, found]);
  }
  const blamed: string[] = [];
  for (const { id, script } of clientVariations) {
    const failures = failuresOf(await judgeScript(script, quickScenarios));
    if (failures.length > 0) blamed.push(`the client ${id} is blamed: ${failures[0]}`);
  }
  const text = [
    table(['clients with a defect in', 'defects', 'found'], rows),
    `${clientVariations.length} clients that only use their freedom: ${blamed.length} false alarms.`,
  ].join('\n\n');
  return { text, problems: [...missed, ...blamed] };
}
