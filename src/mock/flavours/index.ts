import type { Flavour } from '../flavour.ts';
import { accepted201 } from './accepted-201.ts';
import { accepted202 } from './accepted-202.ts';
import { acceptedMoreMembers } from './accepted-more-members.ts';
import { acceptedNoError } from './accepted-no-error.ts';
import { acceptedWithLocation } from './accepted-with-location.ts';
import { accountIsInvalidRequest } from './account-is-invalid-request.ts';
import { accountIsNoPermission } from './account-is-no-permission.ts';
import { allErrors400 } from './all-errors-400.ts';
import { bodyLimit100Kb } from './body-limit-100-kb.ts';
import { bomIgnored } from './bom-ignored.ts';
import { brotliAnswers } from './brotli-answers.ts';
import { busyEvery30th } from './busy-every-30th.ts';
import { charsetInContentType } from './charset-in-content-type.ts';
import { chunkedAnswers } from './chunked-answers.ts';
import { clockBehind } from './clock-behind.ts';
import { codeUnderOtherKey } from './code-under-other-key.ts';
import { connectionClose } from './connection-close.ts';
import { contentType400 } from './content-type-400.ts';
import { contentTypeBareOnly } from './content-type-bare-only.ts';
import { contentTypePlain415 } from './content-type-plain-415.ts';
import { credentials403 } from './credentials-403.ts';
import { deflateAnswers } from './deflate-answers.ts';
import { earlyHints } from './early-hints.ts';
import { endsWithConnection } from './ends-with-connection.ts';
import { envelopeArray } from './envelope-array.ts';
import { envelopeByCode } from './envelope-by-code.ts';
import { envelopeCodeAlone } from './envelope-code-alone.ts';
import { envelopeCodeAndReason } from './envelope-code-and-reason.ts';
import { envelopeCodeTwice } from './envelope-code-twice.ts';
import { envelopeDeep } from './envelope-deep.ts';
import { envelopeErrorCode } from './envelope-error-code.ts';
import { envelopeFault } from './envelope-fault.ts';
import { envelopeFlat } from './envelope-flat.ts';
import { envelopeGraphql } from './envelope-graphql.ts';
import { envelopeJsonApi } from './envelope-json-api.ts';
import { envelopeLegacyPair } from './envelope-legacy-pair.ts';
import { envelopeLikeAccepted } from './envelope-like-accepted.ts';
import { envelopeNumericCode } from './envelope-numeric-code.ts';
import { envelopeProblemJson } from './envelope-problem-json.ts';
import { envelopeProblemType } from './envelope-problem-type.ts';
import { envelopeRequestId } from './envelope-request-id.ts';
import { envelopeSpring } from './envelope-spring.ts';
import { envelopeString } from './envelope-string.ts';
import { envelopeSuccessFalse } from './envelope-success-false.ts';
import { envelopeTopLevelArray } from './envelope-top-level-array.ts';
import { errors400ButAuth } from './errors-400-but-auth.ts';
import { escapedJson } from './escaped-json.ts';
import { fileNamesCsvOnly } from './file-names-csv-only.ts';
import { fractionalSizeRefused } from './fractional-size-refused.ts';
import { gatewayAuthEnvelope } from './gateway-auth-envelope.ts';
import { gzipAnswers } from './gzip-answers.ts';
import { identityCoding } from './identity-coding.ts';
import { internal503 } from './internal-503.ts';
import { invalidRequest422 } from './invalid-request-422.ts';
import { invalidUtf8Replaced } from './invalid-utf-8-replaced.ts';
import { jobIdsLong } from './job-ids-long.ts';
import { jobIdsOfDigits } from './job-ids-of-digits.ts';
import { jobIdsWithSlashes } from './job-ids-with-slashes.ts';
import { lenientJson } from './lenient-json.ts';
import { lineBreaksAround } from './line-breaks-around.ts';
import { longNamesRefused } from './long-names-refused.ts';
import { lowerCaseHeaderNames } from './lower-case-header-names.ts';
import { mediaTypeInCapitals } from './media-type-in-capitals.ts';
import { mediaTypeVendor } from './media-type-vendor.ts';
import { messagesArabic } from './messages-arabic.ts';
import { messagesJapanese } from './messages-japanese.ts';
import { messagesNameOtherCodes } from './messages-name-other-codes.ts';
import { messagesNameThePath } from './messages-name-the-path.ts';
import { messagesNameTypes } from './messages-name-types.ts';
import { messagesQuoteInput } from './messages-quote-input.ts';
import { messagesQuoteShortly } from './messages-quote-shortly.ts';
import { mismatchAccepted } from './mismatch-accepted.ts';
import { namesTwiceRefused } from './names-twice-refused.ts';
import { nestingLimit } from './nesting-limit.ts';
import { noDate } from './no-date.ts';
import { oddCatalogIdNotFound } from './odd-catalog-id-not-found.ts';
import { optionsCors } from './options-cors.ts';
import { orderAccountFirst } from './order-account-first.ts';
import { orderBodyFirst } from './order-body-first.ts';
import { orderContentTypeFirst } from './order-content-type-first.ts';
import { orderCredentialsLast } from './order-credentials-last.ts';
import { orderFaultLast } from './order-fault-last.ts';
import { orderJsonFirst } from './order-json-first.ts';
import { orderPermissionFirst } from './order-permission-first.ts';
import { orderPermissionLast } from './order-permission-last.ts';
import { orderResourcesFirst } from './order-resources-first.ts';
import { orderUploadFirst } from './order-upload-first.ts';
import { otherCatalogAccepted } from './other-catalog-accepted.ts';
import { otherMethods401 } from './other-methods-401.ts';
import { otherMethodsEmpty404 } from './other-methods-empty-404.ts';
import { otherMethodsHtml405 } from './other-methods-html-405.ts';
import { otherMethodsInvalidRequest } from './other-methods-invalid-request.ts';
import { permission404 } from './permission-404.ts';
import { prettyPrinted } from './pretty-printed.ts';
import { randomLatency } from './random-latency.ts';
import { repeat409 } from './repeat-409.ts';
import { repeatNewJob } from './repeat-new-job.ts';
import { repeatSameJob } from './repeat-same-job.ts';
import { requestIdHeader } from './request-id-header.ts';
import { serverHeaders } from './server-headers.ts';
import { setCookie } from './set-cookie.ts';
import { slowAnswers } from './slow-answers.ts';
import { statuses409410 } from './statuses-409-410.ts';
import { strictProperties } from './strict-properties.ts';
import { textAfterJsonIgnored } from './text-after-json-ignored.ts';
import { timeBasicFormat } from './time-basic-format.ts';
import { timeBasicWithOffset } from './time-basic-with-offset.ts';
import { timeBehindUtc } from './time-behind-utc.ts';
import { timeDecimalComma } from './time-decimal-comma.ts';
import { timeFarAhead } from './time-far-ahead.ts';
import { timeFraction } from './time-fraction.ts';
import { timeHourOffset } from './time-hour-offset.ts';
import { timeIsNow } from './time-is-now.ts';
import { timeLowerCase } from './time-lower-case.ts';
import { timeNanoseconds } from './time-nanoseconds.ts';
import { timeNoSeconds } from './time-no-seconds.ts';
import { timeOrdinalDate } from './time-ordinal-date.ts';
import { timeWeekDate } from './time-week-date.ts';
import { timeWithOffset } from './time-with-offset.ts';
import { trailingSlashRedirects } from './trailing-slash-redirects.ts';
import { unaskedContinue } from './unasked-continue.ts';
import { unavailableEvery40th } from './unavailable-every-40th.ts';
import { unknownPathsHtml } from './unknown-paths-html.ts';
import { uploadIdsBase64 } from './upload-ids-base64.ts';
import { uploadIdsOfDigits } from './upload-ids-of-digits.ts';
import { uploadIdsUuid } from './upload-ids-uuid.ts';
import { utf16Read } from './utf-16-read.ts';
import { uuidJobIds } from './uuid-job-ids.ts';
import { wrongUploadIdNotFound } from './wrong-upload-id-not-found.ts';

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
  envelopeCodeAndReason,
  envelopeErrorCode,
  envelopeFault,
  envelopeDeep,
  envelopeCodeTwice,
  envelopeNumericCode,
  envelopeCodeAlone,
  envelopeString,
  envelopeJsonApi,
  envelopeSpring,
  envelopeLikeAccepted,
  envelopeSuccessFalse,
  envelopeGraphql,
  envelopeRequestId,
  envelopeByCode,
  envelopeLegacyPair,
  messagesJapanese,
  messagesArabic,
  messagesNameOtherCodes,
  messagesNameThePath,
  messagesNameTypes,
  messagesQuoteInput,
  messagesQuoteShortly,
  acceptedMoreMembers,
  acceptedNoError,
  acceptedWithLocation,
  jobIdsOfDigits,
  jobIdsLong,
  jobIdsWithSlashes,
  uploadIdsUuid,
  uploadIdsOfDigits,
  uploadIdsBase64,
  timeBehindUtc,
  timeHourOffset,
  timeLowerCase,
  timeNanoseconds,
  timeDecimalComma,
  timeOrdinalDate,
  timeWeekDate,
  timeBasicWithOffset,
  timeIsNow,
  timeFarAhead,
  clockBehind,
  deflateAnswers,
  brotliAnswers,
  identityCoding,
  endsWithConnection,
  earlyHints,
  unaskedContinue,
  noDate,
  serverHeaders,
  setCookie,
  requestIdHeader,
  mediaTypeInCapitals,
  mediaTypeVendor,
  lineBreaksAround,
  escapedJson,
  randomLatency,
  busyEvery30th,
  unavailableEvery40th,
  errors400ButAuth,
  statuses409410,
  credentials403,
  permission404,
  internal503,
  contentType400,
  contentTypePlain415,
  contentTypeBareOnly,
  accountIsInvalidRequest,
  accountIsNoPermission,
  wrongUploadIdNotFound,
  oddCatalogIdNotFound,
  repeat409,
  orderAccountFirst,
  orderJsonFirst,
  orderFaultLast,
  orderPermissionFirst,
  orderCredentialsLast,
  lenientJson,
  textAfterJsonIgnored,
  bomIgnored,
  utf16Read,
  invalidUtf8Replaced,
  namesTwiceRefused,
  bodyLimit100Kb,
  nestingLimit,
  longNamesRefused,
  fileNamesCsvOnly,
  fractionalSizeRefused,
  otherCatalogAccepted,
  otherMethods401,
  otherMethodsInvalidRequest,
  otherMethodsHtml405,
  optionsCors,
  trailingSlashRedirects,
  unknownPathsHtml,
];
