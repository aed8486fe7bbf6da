import { expect, test } from '@playwright/test';
import type { Page } from '../self/checks/pages-in-front.ts';
import { completed, jsonType } from '../self/checks/subject.ts';
import { badWay } from '../self/engine/bad-way.ts';
import type { Rule } from '../self/engine/gateway.ts';
import { judgeBehind } from '../self/engine/judge-behind.ts';
import { idsWith } from '../self/engine/judge-mock.ts';

// Twenty runs in a row on a way that stalls one request in ten beyond the timeout, cuts one in ten, and answers one in
// twenty with a page of refusal.
const seeds = Array.from({ length: 20 }, (_, at) => at + 1);
const flags = { timeout: '250' };

/** A server with one defect: it accepts null for fileSize. */
const nullAccepted: Rule = ({ count, body }) => {
  const jobId = `job_${count}`;
  const estimatedCompletionTime = new Date(Date.now() + 600_000).toISOString();
  const accepted: Page = [
    'the server',
    200,
    [jsonType],
    JSON.stringify({ ...completed, jobId, estimatedCompletionTime }),
  ];
  return /"fileSize":\s*null/.test(body) ? accepted : undefined;
};

for (const seed of seeds) {
  test(`run ${seed} on a bad way never blames a conforming server`, async () => {
    const record = await judgeBehind(badWay(seed), { ...flags, strict: 'true' });
    expect(idsWith(record, 'failed')).toEqual([]);
    expect(record.verdict).not.toBe('nonconformant');
  });

  test(`run ${seed} on a bad way finds the one defect of a server, and nothing else`, async () => {
    const way = badWay(seed);
    const record = await judgeBehind((incoming) => way(incoming) ?? nullAccepted(incoming), flags);
    expect(record.verdict).toBe('nonconformant');
    expect(idsWith(record, 'failed')).toEqual(['body.fileSize.null']);
  });
}
