import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/contract.ts';
import { plannedBatches } from '../../../src/engine/plan/planned-batches.ts';
import type { Defect } from '../../../src/mock/variant.ts';
import { defects } from '../../../src/mock/variants/defects/index.ts';
import type { Given } from '../../../src/target/settings/read-settings.ts';
import { judgeSubject, type Outcome } from '../../score/judge-subject.ts';
import { killedOnlyBy } from '../../score/killed-only-by.ts';
import { checkIds, onlyKiller } from '../../score/only-killers.ts';
import { defectSubjects } from '../../score/planned-subjects.ts';
import { hits, standingOf } from '../../score/standing.ts';
import type { Subject } from '../../score/subject.ts';

const subjects = defectSubjects('1');

// What these break shows in the cases of a requirement, each by itself.
const direct = new Set(['credentials', 'validation', 'lookup', 'method', 'robustness']);

// A defect of each kind that shows every time, and is never to be called intermittent.
const everyTime = new Set([
  'token-any-accepted',
  'job-id-missing',
  'error-body-html',
  'file-size-null-accepted',
]);

// What a run finds beside what a defect violates: a wrong token is among the rejections that lock an upload.
const besides: Readonly<Record<string, readonly string[]>> = {
  'rejections-lock-upload': ['auth.before-work'],
};

// What looks like a trouble that passes is asked for again, more and more slowly.
const askedForAgain = new Set([
  'member-invalid-is-authentication-failed',
  'token-under-lower-case-name-refused',
  'token-wrong-uses-up-upload',
  'every-9th-caller-refused',
  'error-body-empty',
  'error-body-html',
]);

const onlyChecks = new Map(Object.entries(killedOnlyBy).map(([check, id]) => [id, check]));

const cases = plannedBatches(loadContract(), { profile: 'standard', seed: '1' }).flatMap(
  (batch) => batch.cases,
);

/** What has to be sent: the cases that serve what a defect violates, or a smoke test before all of the suite. */
function attemptsFor(defect: Defect): Given[] {
  const { family, violates, shows, comesAndGoes, id } = defect;
  if (comesAndGoes || everyTime.has(id) || onlyChecks.has(id)) return [{}];
  const serving = cases.flatMap((entry) => (violates.includes(entry.requirement) ? [entry.id] : []));
  if (!shows && direct.has(family) && serving.length > 0)
    return [{ case: [...serving, 'body.json/words'].join() }];
  return shows ? [{}] : [{ profile: 'smoke' }, {}];
}

async function judged(subject: Subject, [first, ...others]: readonly Given[]): Promise<Outcome> {
  const outcome = await judgeSubject(subject, first);
  return others.length === 0 || standingOf(outcome) === 'killed' ? outcome : judged(subject, others);
}

test('no check is without a defect that only it catches', () => {
  expect(Object.keys(killedOnlyBy).sort()).toEqual([...checkIds].sort());
  const known = new Set(defects.map(({ id }) => id));
  expect(Object.values(killedOnlyBy).filter((id) => !known.has(id))).toEqual([]);
});

// The score judges each defect in all of its servers by all of the suite; here they take turns.
for (const [index, defect] of defects.entries()) {
  const { id, says, waits, comesAndGoes, family, violates, entails = [] } = defect;
  const own = subjects.filter((entry) => entry.defect === id);
  const only = onlyChecks.get(id);
  const subject = comesAndGoes || everyTime.has(id) || only ? own[0] : own[index % own.length];
  test(`${id} is caught in the server ${subject?.set}: ${says}`, {
    tag: waits || askedForAgain.has(id) ? ['@waits'] : [],
  }, async () => {
    expect(new Set(own.map(({ set }) => set)).size).toBeGreaterThanOrEqual(3);
    if (!subject) throw new Error('the defect has no server');
    const outcome = await judged(subject, attemptsFor(defect));
    expect(standingOf(outcome)).toBe('killed');
    // What comes and goes hits requirements by chance; what stands in front may hide others.
    if (!comesAndGoes && family !== 'gateway')
      expect([...violates, ...entails, ...(besides[id] ?? [])]).toEqual(
        expect.arrayContaining([...outcome.failed]),
      );
    // Without --strict it costs a server nothing, and the one finding lists all that was blocked.
    if (family === 'gateway') expect(outcome).toMatchObject({ verdict: 'conformant', failed: violates });
    if (only) expect(onlyKiller(outcome), 'without this check it would survive').toBe(only);
    const calledIntermittent = hits(outcome).filter((hit) => outcome.intermittent.includes(hit));
    if (comesAndGoes) expect(calledIntermittent).not.toEqual([]);
    if (everyTime.has(id)) expect(calledIntermittent).toEqual([]);
  });
}
