import { acceptedScenarios } from './accepted.ts';
import { fileScenarios } from './files.ts';
import { pacingScenarios } from './pacing.ts';
import { refusedScenarios } from './refused.ts';
import type { Scenario } from './scenario.ts';
import { troubleScenarios } from './trouble.ts';
import { uploadScenarios } from './upload.ts';

/** Every scenario, in the order of the report. */
export const scenarios: readonly Scenario[] = [
  ...acceptedScenarios,
  ...fileScenarios,
  ...refusedScenarios,
  ...uploadScenarios,
  ...troubleScenarios,
  ...pacingScenarios,
];
