import type { Flavour } from '../flavour.ts';
import { accepted201 } from './accepted-201.ts';
import { accepted202 } from './accepted-202.ts';
import { allErrors400 } from './all-errors-400.ts';
import { charsetInContentType } from './charset-in-content-type.ts';
import { chunkedAnswers } from './chunked-answers.ts';
import { codeUnderOtherKey } from './code-under-other-key.ts';
import { connectionClose } from './connection-close.ts';
import { envelopeArray } from './envelope-array.ts';
import { envelopeFlat } from './envelope-flat.ts';
import { envelopeProblemJson } from './envelope-problem-json.ts';
import { envelopeProblemType } from './envelope-problem-type.ts';
import { envelopeTopLevelArray } from './envelope-top-level-array.ts';
import { gatewayAuthEnvelope } from './gateway-auth-envelope.ts';
import { gzipAnswers } from './gzip-answers.ts';
import { invalidRequest422 } from './invalid-request-422.ts';
import { lowerCaseHeaderNames } from './lower-case-header-names.ts';
import { mismatchAccepted } from './mismatch-accepted.ts';
import { orderBodyFirst } from './order-body-first.ts';
import { orderContentTypeFirst } from './order-content-type-first.ts';
import { orderPermissionLast } from './order-permission-last.ts';
import { orderResourcesFirst } from './order-resources-first.ts';
import { orderUploadFirst } from './order-upload-first.ts';
import { otherMethodsEmpty404 } from './other-methods-empty-404.ts';
import { prettyPrinted } from './pretty-printed.ts';
import { repeatNewJob } from './repeat-new-job.ts';
import { repeatSameJob } from './repeat-same-job.ts';
import { slowAnswers } from './slow-answers.ts';
import { strictProperties } from './strict-properties.ts';
import { timeBasicFormat } from './time-basic-format.ts';
import { timeFraction } from './time-fraction.ts';
import { timeNoSeconds } from './time-no-seconds.ts';
import { timeWithOffset } from './time-with-offset.ts';
import { uuidJobIds } from './uuid-job-ids.ts';

/** Every allowed variation that the mock can be started with. */
export const flavours: readonly Flavour[] = [
  accepted201,
  accepted202,
  allErrors400,
  invalidRequest422,
  envelopeFlat,
  envelopeArray,
  envelopeTopLevelArray,
  envelopeProblemJson,
  envelopeProblemType,
  codeUnderOtherKey,
  gatewayAuthEnvelope,
  timeWithOffset,
  timeBasicFormat,
  timeNoSeconds,
  timeFraction,
  orderContentTypeFirst,
  orderBodyFirst,
  orderUploadFirst,
  orderResourcesFirst,
  orderPermissionLast,
  strictProperties,
  repeatSameJob,
  repeatNewJob,
  mismatchAccepted,
  uuidJobIds,
  otherMethodsEmpty404,
  gzipAnswers,
  chunkedAnswers,
  connectionClose,
  slowAnswers,
  charsetInContentType,
  prettyPrinted,
  lowerCaseHeaderNames,
];
