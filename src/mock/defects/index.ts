import type { Defect } from '../defect.ts';
import { acceptsAnyToken } from './accepts-any-token.ts';
import { acceptsMissingCatalogId } from './accepts-missing-catalog-id.ts';
import { acceptsMissingCompletedBy } from './accepts-missing-completed-by.ts';
import { acceptsMissingFileName } from './accepts-missing-file-name.ts';
import { acceptsMissingFileSize } from './accepts-missing-file-size.ts';
import { acceptsMissingUploadId } from './accepts-missing-upload-id.ts';
import { accountHeaderIgnored } from './account-header-ignored.ts';
import { bearerTokenAccepted } from './bearer-token-accepted.ts';
import { codeAsNumber } from './code-as-number.ts';
import { codeLowerCase } from './code-lower-case.ts';
import { codeMissing } from './code-missing.ts';
import { coercesNumericStrings } from './coerces-numeric-strings.ts';
import { emptyBodyAccepted } from './empty-body-accepted.ts';
import { errorAs200 } from './error-as-200.ts';
import { hangsOnWrongType } from './hangs-on-wrong-type.ts';
import { htmlErrors } from './html-errors.ts';
import { ignoresContentType } from './ignores-content-type.ts';
import { internalFaultWrongCode } from './internal-fault-wrong-code.ts';
import { jobIdConstant } from './job-id-constant.ts';
import { jobIdNumber } from './job-id-number.ts';
import { malformedJsonIs500 } from './malformed-json-is-500.ts';
import { missingTokenOtherCode } from './missing-token-other-code.ts';
import { nullCompletedByAccepted } from './null-completed-by-accepted.ts';
import { queryTokenAccepted } from './query-token-accepted.ts';
import { redirectsInvalidToken } from './redirects-invalid-token.ts';
import { rejectionUsesUpUpload } from './rejection-uses-up-upload.ts';
import { resetsOnMalformedJson } from './resets-on-malformed-json.ts';
import { restrictedCallerAccepted } from './restricted-caller-accepted.ts';
import { stackTraceInMessage } from './stack-trace-in-message.ts';
import { statusSpelledProcessing } from './status-spelled-processing.ts';
import { timeBlankInsteadOfT } from './time-blank-instead-of-t.ts';
import { timeImpossibleDate } from './time-impossible-date.ts';
import { tokenCaseInsensitive } from './token-case-insensitive.ts';
import { tokenEchoedInMessage } from './token-echoed-in-message.ts';
import { tokenPrefixCompare } from './token-prefix-compare.ts';
import { unknownCatalogWrongCode } from './unknown-catalog-wrong-code.ts';
import { unknownUploadAccepted } from './unknown-upload-accepted.ts';

/** Every deliberate violation that the mock can be started with. */
export const defects: readonly Defect[] = [
  acceptsAnyToken,
  tokenPrefixCompare,
  tokenCaseInsensitive,
  bearerTokenAccepted,
  queryTokenAccepted,
  missingTokenOtherCode,
  accountHeaderIgnored,
  restrictedCallerAccepted,
  ignoresContentType,
  acceptsMissingUploadId,
  acceptsMissingCatalogId,
  acceptsMissingFileName,
  acceptsMissingFileSize,
  acceptsMissingCompletedBy,
  nullCompletedByAccepted,
  coercesNumericStrings,
  malformedJsonIs500,
  emptyBodyAccepted,
  unknownUploadAccepted,
  unknownCatalogWrongCode,
  statusSpelledProcessing,
  jobIdNumber,
  jobIdConstant,
  timeImpossibleDate,
  timeBlankInsteadOfT,
  codeLowerCase,
  codeMissing,
  codeAsNumber,
  internalFaultWrongCode,
  errorAs200,
  htmlErrors,
  stackTraceInMessage,
  tokenEchoedInMessage,
  rejectionUsesUpUpload,
  hangsOnWrongType,
  resetsOnMalformedJson,
  redirectsInvalidToken,
];
