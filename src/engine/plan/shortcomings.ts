import type { Batch, Case } from '../../cases/case.ts';
import { costOf, sumOf } from '../../cases/cost.ts';
import { NotApplicable, render, type Variables } from '../../cases/render.ts';
import type { Contract } from '../../contract/contract.ts';
import { told } from '../../reasons/reason.ts';
import { notConfigured } from '../../reasons/run.ts';
import { noUpload } from '../../reasons/uploads.ts';
import type { RunOptions, Target } from '../../target/settings/configuration.ts';
import { variablesOf } from '../session/session.ts';
import { plannedBatches } from './planned-batches.ts';

/** Something that this configuration keeps a run from testing. */
export interface Shortcoming {
  /** What will not be tested, in words. */
  readonly what: string;
  /** What to configure. */
  readonly cure: string;
  /** Whether the run cannot end conformant with it. */
  readonly inconclusive: boolean;
}

function canBeSent(testCase: Case, variables: Variables): boolean {
  try {
    render(testCase.request, variables);
    return true;
  } catch (error) {
    if (error instanceof NotApplicable) return error.missing === undefined;
    throw error;
  }
}

/** Ids of the requirements that have cases, each with whether one of these can be sent with these variables. */
function canBeTested(batches: readonly Batch[], variables: Variables): ReadonlyMap<string, boolean> {
  const known = new Map<string, boolean>();
  for (const batch of batches) {
    // Random cases take long to draw, and others have told by then what they would tell.
    if (batch.requirements.every((id) => known.get(id))) continue;
    for (const sent of batch.cases) {
      const { requirement } = sent;
      known.set(requirement, known.get(requirement) || canBeSent(sent, variables));
    }
  }
  return known;
}

/** Requirements of which no case can be sent with these variables, by what they need. */
function unconfigured(
  batches: readonly Batch[],
  variables: Variables,
  { requirements }: Contract,
): Shortcoming[] {
  const known = canBeTested(batches, variables);
  const open = requirements.filter(({ id, level }) => level !== 'observed' && known.get(id) === false);
  const needs = [...new Set(open.map((entry) => entry.needs ?? 'what its cases need'))];
  return needs.map((need) => {
    const ids = open.filter((entry) => (entry.needs ?? 'what its cases need') === need).map(({ id }) => id);
    const { cure } = told(notConfigured.needs, { variables: need });
    return { what: `${ids.join(', ')} will be untested`, cure, inconclusive: false };
  });
}

function tooFew(batches: readonly Batch[], { uploads }: Target): Shortcoming[] {
  if (!uploads) return [];
  const { fewestUploads, uploads: most } = sumOf(batches.map(costOf));
  if (uploads.length >= most) return [];
  const short = uploads.length < fewestUploads;
  const needed = fewestUploads === most ? String(most) : `${fewestUploads} to ${most}`;
  const { reason, cure } = told(noUpload.tooFew, {
    given: uploads.length,
    needed,
    what: short ? 'the rest will be inconclusive' : 'a part may be inconclusive',
  });
  return [{ what: reason, cure, inconclusive: short }];
}

/** What a run of these batches will not test for want of configuration; known before anything is sent. */
export const shortcomingsOf = (
  batches: readonly Batch[],
  variables: Variables,
  contract: Contract,
  target: Target,
): Shortcoming[] => [...unconfigured(batches, variables, contract), ...tooFew(batches, target)];

const anyUpload = { uploadId: 'upload', fileName: 'products.csv', fileSize: 1 };

/** What a run against this target will not test for want of configuration. */
export const foresee = (
  contract: Contract,
  target: Target,
  options: Pick<RunOptions, 'profile' | 'seed'>,
): Shortcoming[] =>
  shortcomingsOf(plannedBatches(contract, options), variablesOf(target, anyUpload), contract, target);
