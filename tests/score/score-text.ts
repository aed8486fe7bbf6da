import { checkTable } from './check-table.ts';
import { defectTable } from './defect-table.ts';
import type { Outcome } from './judge-subject.ts';
import { median, most } from './numbers.ts';
import { isFalseAlarm } from './standing.ts';
import { triageTable } from './triage-table.ts';

function conformingText(outcomes: readonly Outcome[]): string {
  const runs = outcomes.filter(({ defect }) => defect === undefined);
  const alarms = runs.filter(isFalseAlarm).length;
  const spent = (values: readonly number[]) => `${median(values)} (most ${most(values)})`;
  return (
    `${runs.length} servers that conform, each judged in default and in strict mode: ${alarms} false alarms. ` +
    `Requests of a run ${spent(runs.map(({ requests }) => requests))}, ` +
    `uploads ${spent(runs.map(({ uploads }) => uploads))}.`
  );
}

function fewestText(outcomes: readonly Outcome[]): string {
  const plain = outcomes.find(({ defect, flavours }) => defect === undefined && flavours.length === 0);
  const counts = Object.entries(plain?.cases ?? {});
  const fewest = Math.min(...counts.map(([, count]) => count));
  const ids = counts.filter(([, count]) => count === fewest).map(([id]) => id);
  return `The fewest cases that judge a requirement in a standard run: ${fewest} (${ids.join(', ')}).`;
}

/** The score as Markdown; the same for the same outcomes, whatever time they took. */
export const scoreText = (outcomes: readonly Outcome[]): string =>
  [
    defectTable(outcomes),
    conformingText(outcomes),
    fewestText(outcomes),
    checkTable(outcomes),
    triageTable(outcomes),
  ].join('\n\n');
