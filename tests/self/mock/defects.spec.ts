import { expect, test } from '@playwright/test';
import type { Defect } from '../../../src/mock/defect.ts';
import { defects } from '../../../src/mock/defects/index.ts';
import { mayChange, unprovable } from './changes.ts';
import { probes } from './probes/index.ts';
import { differences, putAll } from './put-all.ts';
import type { Met } from './put-probe.ts';
import { survivesRefusals, unsteady } from './repeats.ts';

let documented: Map<string, Met>;
test.beforeAll(async () => {
  documented = await putAll();
});

// What it does shows only in a sequence of requests.
const inSequence = ({ family, id }: Defect) =>
  family === 'intermittent' || ['permission-checked-once', 'third-rejection-locks-upload'].includes(id);

// What it does shows only in a whole run, where tests/self/engine/defects.spec.ts asks for it.
const inRun = new Set([
  ...['token-unchecked-later', 'permission-unchecked-later', 'required-unchecked-later'],
  ...['completed-upload-opens-door', 'text-without-person-accepted', 'nothing-sent-nothing-checked'],
  ...['emoji-saved-then-500', 'line-break-saved-then-reset', 'nul-in-upload-id-is-500'],
  ...['every-4th-rejection-is-the-last-one', 'accepted-is-no-gzip'],
]);

test('every requirement is shown by a probe or is about every answer of a kind', () => {
  expect(unprovable).toEqual([]);
});

test('the documented behaviour is steady', async () => {
  expect(await unsteady({})).toEqual([]);
  expect(await survivesRefusals({})).toBe(true);
});

for (const defect of defects.filter(({ id }) => !inRun.has(id))) {
  if (inSequence(defect)) {
    test(`${defect.id}: ${defect.says}, in a sequence of requests`, async () => {
      const options = { defects: [defect] };
      const changed = await unsteady(options);
      const allowed = probes.filter((probe) => mayChange(defect, probe)).map(({ name }) => name);
      expect(allowed).toEqual(expect.arrayContaining(changed));
      expect(changed.length > 0 || !(await survivesRefusals(options))).toBe(true);
    });
  } else {
    test(`${defect.id}: ${defect.says}, and nothing else changes`, async () => {
      const changed = differences(documented, await putAll({ defects: [defect] }));
      const allowed = probes.filter((probe) => mayChange(defect, probe)).map(({ name }) => name);
      expect(changed).not.toEqual([]);
      expect(allowed).toEqual(expect.arrayContaining(changed));
    });
  }
}
