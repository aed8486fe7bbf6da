import { parentPort } from 'node:worker_threads';
import { judgeSubject } from './judge-subject.ts';

// Every connection that is closed makes an error; nobody reads where.
Error.stackTraceLimit = 0;

// A thread of the score: gets servers to judge, several at a time, and answers each with its outcome.
parentPort?.on('message', async ({ place, subject }) => {
  parentPort?.postMessage({ place, outcome: await judgeSubject(subject) });
});
