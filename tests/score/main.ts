import { availableParallelism } from 'node:os';
import { ConfigurationError } from '../../src/target/settings/configuration.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { chosenSubjects } from './chosen-subjects.ts';
import { clientScore } from './client-table.ts';
import { judgeAll } from './judge-all.ts';
import type { Outcome } from './judge-subject.ts';
import { idleChecks, problemsIn } from './problems.ts';
import { scoreText } from './score-text.ts';
import { differencesFrom, storeOutcomes } from './stored-outcomes.ts';
import { writeScore } from './write-score.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

const lineOf = ({ defect = 'no defect', set, failed, groups, requests }: Outcome) =>
  `${defect}, ${set}: ${failed.length} requirements in ${groups.length} failures: ${failed.join(', ')}; ${requests} requests`;

/** Tells now and then how far it is. */
function progress(total: number): () => void {
  let done = 0;
  return () => {
    done += 1;
    if (done % 50 === 0) process.stderr.write(`${done} of ${total} runs\n`);
  };
}

async function report(
  outcomes: readonly Outcome[],
  { defect, flavour, seeds, write }: Arguments,
): Promise<string[]> {
  const one = defect ?? flavour;
  if (one !== undefined) say(outcomes.map(lineOf).join('\n'));
  if (one !== undefined || seeds > 0) return problemsIn(outcomes);
  const clients = await clientScore();
  const text = `${scoreText(outcomes)}\n\n${clients.text}`;
  say(text);
  if (write) writeScore(text);
  return [...problemsIn(outcomes), ...idleChecks(outcomes), ...clients.problems];
}

async function main(): Promise<number> {
  const wanted = readArguments(process.argv.slice(2));
  const subjects = chosenSubjects(wanted);
  const start = performance.now();
  const outcomes = await judgeAll(subjects, availableParallelism(), progress(subjects.length));
  const { json, against, defect, flavour } = wanted;
  if (json) storeOutcomes(json, outcomes);
  const partly = (defect ?? flavour) !== undefined;
  const changed = against ? differencesFrom(against, outcomes, partly) : [];
  const problems = [...(await report(outcomes, wanted)), ...changed];
  const seconds = Math.round((performance.now() - start) / 1000);
  say([...problems, `\n${outcomes.length} runs in ${seconds} s, ${problems.length} problems`].join('\n'));
  return problems.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof ConfigurationError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
