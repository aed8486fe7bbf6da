import { acceptedBody } from './accepted-body.ts';
import { allow } from './allow.ts';
import type { Check, RunCheck } from './check.ts';
import { clientNotInternal } from './client-not-internal.ts';
import { contentType } from './content-type.ts';
import { envelope } from './envelope.ts';
import { foreignCode } from './foreign-code.ts';
import { gatewayTransparent } from './gateway-transparent.ts';
import { intermittent } from './intermittent.ts';
import { internalCode } from './internal-code.ts';
import { uniqueJobIds } from './job-ids.ts';
import { jsonBytes } from './json-bytes.ts';
import { knownCode } from './known-code.ts';
import { messageHygiene } from './message-hygiene.ts';
import { noEcho } from './no-echo.ts';
import { redirect } from './redirect.ts';
import { stableShape } from './stable-shape.ts';
import { statusClass } from './status-class.ts';
import { timeAhead } from './time-ahead.ts';
import { twoFaults } from './two-faults.ts';

/** What every exchange is looked at for, whatever it was sent for. */
export const checks: readonly Check[] = [
  acceptedBody,
  timeAhead,
  contentType,
  jsonBytes,
  statusClass,
  knownCode,
  clientNotInternal,
  internalCode,
  messageHygiene,
  noEcho,
  redirect,
  allow,
  twoFaults,
];

/** What all exchanges of a run are looked at for together. */
export const runChecks: readonly RunCheck[] = [
  envelope,
  foreignCode,
  uniqueJobIds,
  intermittent,
  stableShape,
  gatewayTransparent,
];
