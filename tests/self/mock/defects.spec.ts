import { expect, test } from '@playwright/test';
import { defects } from '../../../src/mock/defects/index.ts';
import { changes } from './changes.ts';
import { differences, putAll } from './put-all.ts';
import type { Met } from './put-probe.ts';

let documented: Map<string, Met>;
test.beforeAll(async () => {
  documented = await putAll();
});

for (const defect of defects) {
  test(`${defect.id}: ${defect.says}, and nothing else changes`, async () => {
    const met = await putAll({ defects: [defect] });
    expect(differences(documented, met).sort()).toEqual(changes(defect.id, documented));
  });
}
