import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { judgeAll } from './judge-all.ts';
import type { Outcome } from './judge-subject.ts';
import { conformingSubjects, defectSubjects } from './planned-subjects.ts';
import { idleChecks, problemsIn } from './problems.ts';
import { scoreText } from './score-text.ts';
import type { Subject } from './subject.ts';
import { writeScore } from './write-score.ts';

const { values } = parseArgs({
  options: {
    defect: { type: 'string' },
    flavour: { type: 'string' },
    seed: { type: 'string', default: '1' },
    seeds: { type: 'string', default: '0' },
    write: { type: 'boolean', default: false },
  },
});

/** With --seeds, every conforming server once for each seed from 1 on; else all servers with one seed. */
function chosen(): Subject[] {
  const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => String(index + 1));
  if (seeds.length > 0) return seeds.flatMap(conformingSubjects);
  return [...defectSubjects(values.seed), ...conformingSubjects(values.seed)];
}

const isWanted = ({ defect, set }: Subject) =>
  values.defect !== undefined
    ? defect === values.defect
    : values.flavour === undefined || (defect === undefined && set === values.flavour);

const say = (text: string) => process.stdout.write(`${text}\n`);

function showProgress(total: number): (outcome: Outcome) => void {
  let done = 0;
  return () => {
    done += 1;
    if (done % 50 === 0) process.stderr.write(`${done} of ${total} runs\n`);
  };
}

const subjects = chosen().filter(isWanted);
const start = performance.now();
const outcomes = await judgeAll(subjects, availableParallelism(), showProgress(subjects.length));
const seconds = Math.round((performance.now() - start) / 1000);
const whole = values.defect === undefined && values.flavour === undefined && values.seeds === '0';
const problems = [...problemsIn(outcomes), ...(whole ? idleChecks(outcomes) : [])];
if (whole) say(scoreText(outcomes));
else
  for (const { defect, set, failed, groups, requests } of outcomes)
    if (values.seeds === '0')
      say(
        `${defect ?? 'no defect'}, ${set}: ${failed.length} requirements in ${groups.length} failures: ${failed.join(', ')}; ${requests} requests`,
      );
for (const problem of problems) say(problem);
say(`\n${outcomes.length} runs in ${seconds} s, ${problems.length} problems`);
if (values.write && whole) writeScore(scoreText(outcomes));
process.exitCode = problems.length > 0 || outcomes.length === 0 ? 1 : 0;
