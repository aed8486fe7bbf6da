import { expect, test } from '@playwright/test';
import { loadContract } from '../../../src/contract/contract.ts';
import { plannedBatches } from '../../../src/engine/plan/planned-batches.ts';
import type { Defect } from '../../../src/mock/defect.ts';
import { defects } from '../../../src/mock/defects/index.ts';
import { judgeSubject } from '../../score/judge-subject.ts';
import { defectSubjects } from '../../score/planned-subjects.ts';
import { standingOf } from '../../score/standing.ts';

const subjects = defectSubjects('1');

// What these break shows in the cases of a requirement, each by itself.
const direct = new Set(['credentials', 'validation', 'lookup', 'method', 'robustness']);
// These need what came before.
const inSequence = new Set([
  ...['permission-checked-once', 'permission-forgotten', 'token-cached-for-account'],
  ...['token-unchecked-later', 'permission-unchecked-later', 'required-unchecked-later'],
]);
// These need two faults at once.
const inPairs = new Set(['text-without-person-accepted', 'nothing-sent-nothing-checked']);

const cases = plannedBatches(loadContract(), { profile: 'standard', seed: '1' }).flatMap(
  (batch) => batch.cases,
);

/** The cases that serve what a defect violates; none where all of the suite has to look. */
function casesFor({ family, violates, id }: Defect): string[] {
  if (!direct.has(family) || inSequence.has(id) || inPairs.has(id)) return [];
  const serving = cases.flatMap((entry) => (violates.includes(entry.requirement) ? [entry.id] : []));
  return serving.length > 0 ? [...serving, 'body.json/words'] : [];
}

// The score judges each defect in all of its servers by all of the suite; here they take turns.
for (const [index, defect] of defects.entries()) {
  const own = subjects.filter((entry) => entry.defect === defect.id);
  const subject = own[index % own.length];
  test(`${defect.id} is caught in the server ${subject?.set}: ${defect.says}`, async () => {
    expect(new Set(own.map(({ set }) => set)).size).toBeGreaterThanOrEqual(3);
    expect(subject && standingOf(await judgeSubject(subject, casesFor(defect)))).toBe('killed');
  });
}
