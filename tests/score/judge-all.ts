import { Worker } from 'node:worker_threads';
import type { Outcome } from './judge-subject.ts';
import type { Subject } from './subject.ts';

// Servers that answer late or never leave a core idle; more at a time would make the others late too.
const atATime = 8;

/** Judges servers in threads, as many as wanted, in this order; gives their outcomes in the same order. */
export async function judgeAll(
  subjects: readonly Subject[],
  threads: number,
  judged: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const queue = [...subjects.entries()].reverse();
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./worker.js', import.meta.url));
      let open = 0;
      const next = () => {
        const entry = queue.pop();
        if (entry) worker.postMessage({ place: entry[0], subject: entry[1] });
        else if (--open === 0) worker.terminate().then(() => resolve(), reject);
      };
      worker.on('error', reject);
      worker.on('message', ({ place, outcome }: { place: number; outcome: Outcome }) => {
        outcomes[place] = outcome;
        judged(outcome);
        next();
      });
      open = atATime;
      for (let slot = 0; slot < atATime; slot++) next();
    });
  await Promise.all(Array.from({ length: threads }, work));
  return outcomes;
}
