import { acceptedBody, timeAhead, uniqueJobIds } from './accepted-answer.ts';
import type { Check, RunCheck } from './check.ts';
import { clientNotInternal, envelope, foreignCode, internalCode, knownCode, twoFaults } from './codes.ts';
import { messageHygiene, noEcho } from './disclosure.ts';
import { gatewayTransparent } from './gateway-transparent.ts';
import { intermittent } from './intermittent.ts';
import { allow, contentType, jsonBytes, redirect, statusClass } from './protocol.ts';
import { stableShape } from './stable-shape.ts';

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
