import type { Defect } from '../../variant.ts';
import { acceptedBodies } from './accepted-bodies.ts';
import { answeredByFrameworks } from './answered-by-frameworks.ts';
import { answeredInFront } from './answered-in-front.ts';
import { bodyUnchecked } from './body-unchecked.ts';
import { brokenAnswers } from './broken-answers.ts';
import { bytesOfJson } from './bytes-of-json.ts';
import { codingsAndRedirects } from './codings-and-redirects.ts';
import { credentialsForgotten } from './credentials-forgotten.ts';
import { credentialsUnchecked } from './credentials-unchecked.ts';
import { effects } from './effects.ts';
import { envelopes } from './envelopes.ts';
import { errorBodies } from './error-bodies.ts';
import { errorCodesSpoilt } from './error-codes.ts';
import { everyNthAnswer } from './every-nth.ts';
import { failures } from './failures.ts';
import { inMidRun } from './in-mid-run.ts';
import { leaksInMessages } from './leaks-in-messages.ts';
import { lookups } from './lookups.ts';
import { mediaTypesAccepted } from './media-types-accepted.ts';
import { methods } from './methods.ts';
import { namesOfMembers } from './names-of-members.ts';
import { perConnection } from './per-connection.ts';
import { refusalsWithOtherCodes } from './refusals-with-other-codes.ts';
import { rereadValues } from './reread-values.ts';
import { secretsEchoed } from './secrets-echoed.ts';
import { statuses } from './statuses.ts';
import { timeFormats } from './time-formats.ts';
import { tokenComparisons } from './token-comparisons.ts';
import { validRequestsRefused } from './valid-requests-refused.ts';
import { wrongBodiesAccepted } from './wrong-bodies-accepted.ts';
import { wrongValuesAccepted } from './wrong-values-accepted.ts';

/** Every deliberate violation that the mock can be started with, table by table. */
export const defects: readonly Defect[] = [
  ...tokenComparisons,
  ...credentialsUnchecked,
  ...credentialsForgotten,
  ...perConnection,
  ...refusalsWithOtherCodes,
  ...wrongValuesAccepted,
  ...rereadValues,
  ...wrongBodiesAccepted,
  ...namesOfMembers,
  ...mediaTypesAccepted,
  ...bodyUnchecked,
  ...lookups,
  ...acceptedBodies,
  ...timeFormats,
  ...bytesOfJson,
  ...validRequestsRefused,
  ...statuses,
  ...errorCodesSpoilt,
  ...errorBodies,
  ...answeredByFrameworks,
  ...envelopes,
  ...leaksInMessages,
  ...secretsEchoed,
  ...effects,
  ...methods,
  ...failures,
  ...brokenAnswers,
  ...codingsAndRedirects,
  ...answeredInFront,
  ...everyNthAnswer,
  ...inMidRun,
];
