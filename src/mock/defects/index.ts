import type { Defect } from '../defect.ts';
import { absentAccountAccepted } from './absent-account-accepted.ts';
import { absentAccountIs500 } from './absent-account-is-500.ts';
import { accepted204 } from './accepted-204.ts';
import { accepted303 } from './accepted-303.ts';
import { accepted400 } from './accepted-400.ts';
import { acceptedBodyEmpty } from './accepted-body-empty.ts';
import { acceptedBodyInArray } from './accepted-body-in-array.ts';
import { acceptedBodyInString } from './accepted-body-in-string.ts';
import { acceptedBodyWrapped } from './accepted-body-wrapped.ts';
import { acceptedIsNoGzip } from './accepted-is-no-gzip.ts';
import { acceptedJsonUnfinished } from './accepted-json-unfinished.ts';
import { acceptedNoContentType } from './accepted-no-content-type.ts';
import { acceptedTextHtml } from './accepted-text-html.ts';
import { acceptedTextPlain } from './accepted-text-plain.ts';
import { acceptsAnyToken } from './accepts-any-token.ts';
import { acceptsMissingCatalogId } from './accepts-missing-catalog-id.ts';
import { acceptsMissingCompletedBy } from './accepts-missing-completed-by.ts';
import { acceptsMissingFileName } from './accepts-missing-file-name.ts';
import { acceptsMissingFileSize } from './accepts-missing-file-size.ts';
import { acceptsMissingUploadId } from './accepts-missing-upload-id.ts';
import { accountHeaderIgnored } from './account-header-ignored.ts';
import { accountIdAsToken } from './account-id-as-token.ts';
import { arrayAcceptedForCatalogId } from './array-accepted-for-catalog-id.ts';
import { arrayAcceptedForFileName } from './array-accepted-for-file-name.ts';
import { arrayAcceptedForUploadId } from './array-accepted-for-upload-id.ts';
import { arrayAroundAccepted } from './array-around-accepted.ts';
import { bearerTokenAccepted } from './bearer-token-accepted.ts';
import { blankBodyAccepted } from './blank-body-accepted.ts';
import { blankCompletedByAccepted } from './blank-completed-by-accepted.ts';
import { blankFileNameAccepted } from './blank-file-name-accepted.ts';
import { blankInCompletedByIs500 } from './blank-in-completed-by-is-500.ts';
import { bomIs500 } from './bom-is-500.ts';
import { booleanAcceptedForCatalogId } from './boolean-accepted-for-catalog-id.ts';
import { booleanAcceptedForCompletedBy } from './boolean-accepted-for-completed-by.ts';
import { brokenChunksOnMalformed } from './broken-chunks-on-malformed.ts';
import { catalogComparedIn32Bits } from './catalog-compared-in-32-bits.ts';
import { classNameInMessage } from './class-name-in-message.ts';
import { closesOnRestrictedCaller } from './closes-on-restricted-caller.ts';
import { codeAsNumber } from './code-as-number.ts';
import { codeCamelCaseForUpload } from './code-camel-case-for-upload.ts';
import { codeInHeaderOnly } from './code-in-header-only.ts';
import { codeInSentenceOnly } from './code-in-sentence-only.ts';
import { codeLowerCase } from './code-lower-case.ts';
import { codeLowerCaseForCatalog } from './code-lower-case-for-catalog.ts';
import { codeMissing } from './code-missing.ts';
import { codeMisspelledForToken } from './code-misspelled-for-token.ts';
import { codeNull } from './code-null.ts';
import { codePrefixed } from './code-prefixed.ts';
import { codeShortenedForBody } from './code-shortened-for-body.ts';
import { codeTrailingBlank } from './code-trailing-blank.ts';
import { codeUndocumentedForRange } from './code-undocumented-for-range.ts';
import { codesOfAuthSwapped } from './codes-of-auth-swapped.ts';
import { codesOfLookupsSwapped } from './codes-of-lookups-swapped.ts';
import { coercesNumericStrings } from './coerces-numeric-strings.ts';
import { completedByOnlyEMail } from './completed-by-only-e-mail.ts';
import { completedUploadOpensDoor } from './completed-upload-opens-door.ts';
import { contentTypeAbsentAccepted } from './content-type-absent-accepted.ts';
import { contentTypeFormAccepted } from './content-type-form-accepted.ts';
import { contentTypeMultipartAccepted } from './content-type-multipart-accepted.ts';
import { contentTypeTextAccepted } from './content-type-text-accepted.ts';
import { contentTypeUsesUpUpload } from './content-type-uses-up-upload.ts';
import { contentTypeXmlAccepted } from './content-type-xml-accepted.ts';
import { contentTypeXmlIs500 } from './content-type-xml-is-500.ts';
import { deepNestingIs500 } from './deep-nesting-is-500.ts';
import { deleteIs500 } from './delete-is-500.ts';
import { deleteRemovesUpload } from './delete-removes-upload.ts';
import { digitsAcceptedForCatalogId } from './digits-accepted-for-catalog-id.ts';
import { digitsUploadAccepted } from './digits-upload-accepted.ts';
import { doneAndRefused } from './done-and-refused.ts';
import { dotNetTraceInMessage } from './dot-net-trace-in-message.ts';
import { dripsOnUnknownCatalog } from './drips-on-unknown-catalog.ts';
import { duplicateNamesAre500 } from './duplicate-names-are-500.ts';
import { emojiIs500 } from './emoji-is-500.ts';
import { emojiSavedThen500 } from './emoji-saved-then-500.ts';
import { emptyAccountAccepted } from './empty-account-accepted.ts';
import { emptyArrayAccepted } from './empty-array-accepted.ts';
import { emptyArrayAcceptedForFileSize } from './empty-array-accepted-for-file-size.ts';
import { emptyBodyAccepted } from './empty-body-accepted.ts';
import { emptyBodyIs500 } from './empty-body-is-500.ts';
import { emptyCompletedByAccepted } from './empty-completed-by-accepted.ts';
import { emptyFileNameAccepted } from './empty-file-name-accepted.ts';
import { emptyObjectAccepted } from './empty-object-accepted.ts';
import { emptyStringAcceptedForFileSize } from './empty-string-accepted-for-file-size.ts';
import { emptyTokenAccepted } from './empty-token-accepted.ts';
import { emptyUploadIdAccepted } from './empty-upload-id-accepted.ts';
import { envelopeAlternates } from './envelope-alternates.ts';
import { envelopeDiffersForMalformed } from './envelope-differs-for-malformed.ts';
import { envelopeDiffersForMissingToken } from './envelope-differs-for-missing-token.ts';
import { errorAs200 } from './error-as-200.ts';
import { errorBodyEmpty } from './error-body-empty.ts';
import { errorNoContentType } from './error-no-content-type.ts';
import { errorTextPlain } from './error-text-plain.ts';
import { escapedNamesRefused } from './escaped-names-refused.ts';
import { every3rdWrongTokenAccepted } from './every-3rd-wrong-token-accepted.ts';
import { every4thRejectionIsTheLastOne } from './every-4th-rejection-is-the-last-one.ts';
import { every4thStatusLowerCase } from './every-4th-status-lower-case.ts';
import { every4thUnknownUploadAccepted } from './every-4th-unknown-upload-accepted.ts';
import { every5thEnvelopeDiffers } from './every-5th-envelope-differs.ts';
import { every5thLacksJobId } from './every-5th-lacks-job-id.ts';
import { every5thValidRefused } from './every-5th-valid-refused.ts';
import { every6thAcceptedSaysMore } from './every-6th-accepted-says-more.ts';
import { every6thErrorWithoutCode } from './every-6th-error-without-code.ts';
import { every6thJobIdOld } from './every-6th-job-id-old.ts';
import { every7thValidationSkipped } from './every-7th-validation-skipped.ts';
import { every8thValidIs500 } from './every-8th-valid-is-500.ts';
import { every9thErrorHtml } from './every-9th-error-html.ts';
import { every10thAcceptedIsNoGzip } from './every-10th-accepted-is-no-gzip.ts';
import { every10thAnswerHangs } from './every-10th-answer-hangs.ts';
import { every10thValidHangs } from './every-10th-valid-hangs.ts';
import { every11thErrorIs500 } from './every-11th-error-is-500.ts';
import { every15thRejectionHangs } from './every-15th-rejection-hangs.ts';
import { falseAcceptedForFileName } from './false-accepted-for-file-name.ts';
import { formBodyAccepted } from './form-body-accepted.ts';
import { fractionAcceptedForCatalogId } from './fraction-accepted-for-catalog-id.ts';
import { fractionOfCatalogIdCut } from './fraction-of-catalog-id-cut.ts';
import { frameworkPageForMalformed } from './framework-page-for-malformed.ts';
import { getAccepted } from './get-accepted.ts';
import { getRedirects } from './get-redirects.ts';
import { goPanicInMessage } from './go-panic-in-message.ts';
import { halfAPairIs500 } from './half-a-pair-is-500.ts';
import { hangsOnUnknownUpload } from './hangs-on-unknown-upload.ts';
import { hangsOnWrongType } from './hangs-on-wrong-type.ts';
import { headIs500 } from './head-is-500.ts';
import { htmlErrors } from './html-errors.ts';
import { hugeCatalogAccepted } from './huge-catalog-accepted.ts';
import { ignoresContentType } from './ignores-content-type.ts';
import { internalAs400 } from './internal-as-400.ts';
import { internalFaultWrongCode } from './internal-fault-wrong-code.ts';
import { internalResets } from './internal-resets.ts';
import { internalWithoutCode } from './internal-without-code.ts';
import { invalidBodyIsInternal } from './invalid-body-is-internal.ts';
import { invalidBodyUsesUpUpload } from './invalid-body-uses-up-upload.ts';
import { invalidGzipOnWrongToken } from './invalid-gzip-on-wrong-token.ts';
import { invalidUtf8Hangs } from './invalid-utf-8-hangs.ts';
import { javaStackTrace } from './java-stack-trace.ts';
import { jobBeforePermission } from './job-before-permission.ts';
import { jobIdAlternates } from './job-id-alternates.ts';
import { jobIdBlank } from './job-id-blank.ts';
import { jobIdConstant } from './job-id-constant.ts';
import { jobIdEmpty } from './job-id-empty.ts';
import { jobIdMissing } from './job-id-missing.ts';
import { jobIdNumber } from './job-id-number.ts';
import { jobIdObject } from './job-id-object.ts';
import { jsonInStringAccepted } from './json-in-string-accepted.ts';
import { knownAccountNeedsNoToken } from './known-account-needs-no-token.ts';
import { largeBodyResets } from './large-body-resets.ts';
import { laterTimesNull } from './later-times-null.ts';
import { leadingWhiteSpaceRefused } from './leading-white-space-refused.ts';
import { lengthTooLongOnMissingField } from './length-too-long-on-missing-field.ts';
import { lengthTooShortOnNumber } from './length-too-short-on-number.ts';
import { lineBreakIs500 } from './line-break-is-500.ts';
import { lineBreakSavedThenReset } from './line-break-saved-then-reset.ts';
import { lowerCaseHeadersNotSeen } from './lower-case-headers-not-seen.ts';
import { lowerCaseTokenUnchecked } from './lower-case-token-unchecked.ts';
import { malformedJsonIs500 } from './malformed-json-is-500.ts';
import { manyMembersIs500 } from './many-members-is-500.ts';
import { memberOrderMatters } from './member-order-matters.ts';
import { minusZeroSizeIs500 } from './minus-zero-size-is-500.ts';
import { missingPairsAccepted } from './missing-pairs-accepted.ts';
import { missingTokenOtherCode } from './missing-token-other-code.ts';
import { nameOver255Is500 } from './name-over-255-is-500.ts';
import { nameOver4000Is500 } from './name-over-4000-is-500.ts';
import { namesInAnyCaseAccepted } from './names-in-any-case-accepted.ts';
import { namesInSnakeCaseAccepted } from './names-in-snake-case-accepted.ts';
import { nearestCatalogAccepted } from './nearest-catalog-accepted.ts';
import { negativeCatalogIdAccepted } from './negative-catalog-id-accepted.ts';
import { negativeFileSizeAccepted } from './negative-file-size-accepted.ts';
import { nestedMembersAccepted } from './nested-members-accepted.ts';
import { noHttpOnArray } from './no-http-on-array.ts';
import { noPermissionAs302 } from './no-permission-as-302.ts';
import { noPermissionIsAuthentication } from './no-permission-is-authentication.ts';
import { noPermissionIsNotFound } from './no-permission-is-not-found.ts';
import { nothingSentNothingChecked } from './nothing-sent-nothing-checked.ts';
import { nulInUploadIdIs500 } from './nul-in-upload-id-is-500.ts';
import { nulResets } from './nul-resets.ts';
import { nullBodyIs500 } from './null-body-is-500.ts';
import { nullCatalogIdAccepted } from './null-catalog-id-accepted.ts';
import { nullCompletedByAccepted } from './null-completed-by-accepted.ts';
import { nullFileNameAccepted } from './null-file-name-accepted.ts';
import { nullFileSizeAccepted } from './null-file-size-accepted.ts';
import { nullMembersAre500 } from './null-members-are-500.ts';
import { nullSizeUsesUpUpload } from './null-size-uses-up-upload.ts';
import { nullUploadIdAccepted } from './null-upload-id-accepted.ts';
import { numberAcceptedForCompletedBy } from './number-accepted-for-completed-by.ts';
import { numberAcceptedForFileName } from './number-accepted-for-file-name.ts';
import { numberAcceptedForUploadId } from './number-accepted-for-upload-id.ts';
import { objectAcceptedForCompletedBy } from './object-accepted-for-completed-by.ts';
import { objectAcceptedForUploadId } from './object-accepted-for-upload-id.ts';
import { otherAccountAccepted } from './other-account-accepted.ts';
import { patchHangs } from './patch-hangs.ts';
import { pathTraversalHangs } from './path-traversal-hangs.ts';
import { permissionCheckedOnce } from './permission-checked-once.ts';
import { permissionForgotten } from './permission-forgotten.ts';
import { permissionUncheckedLater } from './permission-unchecked-later.ts';
import { protoIs500 } from './proto-is-500.ts';
import { putAccepted } from './put-accepted.ts';
import { pythonTraceback } from './python-traceback.ts';
import { queryTokenAccepted } from './query-token-accepted.ts';
import { quoteIs500 } from './quote-is-500.ts';
import { redirectsInvalidToken } from './redirects-invalid-token.ts';
import { redirectsMissingAccount } from './redirects-missing-account.ts';
import { redirectsUnknownCatalog } from './redirects-unknown-catalog.ts';
import { rejectionUsesUpUpload } from './rejection-uses-up-upload.ts';
import { repeatIsPlain500 } from './repeat-is-plain-500.ts';
import { repeatWithoutCode } from './repeat-without-code.ts';
import { requiredUncheckedLater } from './required-unchecked-later.ts';
import { resetsOnMalformedJson } from './resets-on-malformed-json.ts';
import { resetsOnMissingToken } from './resets-on-missing-token.ts';
import { resetsOnOneCharacter } from './resets-on-one-character.ts';
import { restrictedCallerAccepted } from './restricted-caller-accepted.ts';
import { restrictedTokenInMessage } from './restricted-token-in-message.ts';
import { serverPathInMessage } from './server-path-in-message.ts';
import { signOfCatalogIdIgnored } from './sign-of-catalog-id-ignored.ts';
import { sizeBeyondExactIs500 } from './size-beyond-exact-is-500.ts';
import { sizeOver64BitsIs500 } from './size-over-64-bits-is-500.ts';
import { sqlInMessage } from './sql-in-message.ts';
import { stackTraceInMessage } from './stack-trace-in-message.ts';
import { statusCompleted } from './status-completed.ts';
import { statusMissing } from './status-missing.ts';
import { statusNumber } from './status-number.ts';
import { statusSpelledProcessing } from './status-spelled-processing.ts';
import { statusTrailingBlank } from './status-trailing-blank.ts';
import { textWithoutPersonAccepted } from './text-without-person-accepted.ts';
import { thirdRejectionLocksUpload } from './third-rejection-locks-upload.ts';
import { time2561 } from './time-25-61.ts';
import { time29February } from './time-29-february.ts';
import { timeAnHourAgo } from './time-an-hour-ago.ts';
import { timeBlankInsteadOfT } from './time-blank-instead-of-t.ts';
import { timeDateOnly } from './time-date-only.ts';
import { timeDuration } from './time-duration.ts';
import { timeEpochNumber } from './time-epoch-number.ts';
import { timeEpochString } from './time-epoch-string.ts';
import { timeImpossibleDate } from './time-impossible-date.ts';
import { timeIn1970 } from './time-in-1970.ts';
import { timeMissing } from './time-missing.ts';
import { timeMonth13 } from './time-month-13.ts';
import { timeNoZone } from './time-no-zone.ts';
import { timeRfc1123 } from './time-rfc-1123.ts';
import { timeSlashes } from './time-slashes.ts';
import { timeTrailingBlank } from './time-trailing-blank.ts';
import { timeZoneInBrackets } from './time-zone-in-brackets.ts';
import { tokenCachedForAccount } from './token-cached-for-account.ts';
import { tokenCaseInsensitive } from './token-case-insensitive.ts';
import { tokenEchoedInMessage } from './token-echoed-in-message.ts';
import { tokenEndsCompare } from './token-ends-compare.ts';
import { tokenFewerAccepted } from './token-fewer-accepted.ts';
import { tokenInAcceptedBody } from './token-in-accepted-body.ts';
import { tokenInBase64InMessage } from './token-in-base64-in-message.ts';
import { tokenInHeader } from './token-in-header.ts';
import { tokenInLocation } from './token-in-location.ts';
import { tokenInUrlInMessage } from './token-in-url-in-message.ts';
import { tokenLastCharacterIgnored } from './token-last-character-ignored.ts';
import { tokenLengthCompare } from './token-length-compare.ts';
import { tokenMoreAccepted } from './token-more-accepted.ts';
import { tokenPrefixCompare } from './token-prefix-compare.ts';
import { tokenQuotesTrimmed } from './token-quotes-trimmed.ts';
import { tokenSuffixCompare } from './token-suffix-compare.ts';
import { tokenUncheckedLater } from './token-unchecked-later.ts';
import { tokenWithoutAccountInQuery } from './token-without-account-in-query.ts';
import { traceBesideTheCode } from './trace-beside-the-code.ts';
import { trailingCommaIs500 } from './trailing-comma-is-500.ts';
import { truncatesOnNull } from './truncates-on-null.ts';
import { twoCodes } from './two-codes.ts';
import { twoCodesForUnknownUpload } from './two-codes-for-unknown-upload.ts';
import { twoFaultsAre500 } from './two-faults-are-500.ts';
import { twoLengthsOnNegative } from './two-lengths-on-negative.ts';
import { unfinishedJsonAccepted } from './unfinished-json-accepted.ts';
import { unknownAccountAccepted } from './unknown-account-accepted.ts';
import { unknownAccountIsNotFound } from './unknown-account-is-not-found.ts';
import { unknownCatalogAccepted } from './unknown-catalog-accepted.ts';
import { unknownCatalogAs500 } from './unknown-catalog-as-500.ts';
import { unknownCatalogIsUploadNotFound } from './unknown-catalog-is-upload-not-found.ts';
import { unknownCatalogUsesUpUpload } from './unknown-catalog-uses-up-upload.ts';
import { unknownCatalogWrongCode } from './unknown-catalog-wrong-code.ts';
import { unknownCodingOnInternal } from './unknown-coding-on-internal.ts';
import { unknownUploadAccepted } from './unknown-upload-accepted.ts';
import { unknownUploadIs500 } from './unknown-upload-is-500.ts';
import { unknownUploadIsCatalogNotFound } from './unknown-upload-is-catalog-not-found.ts';
import { unknownUploadIsInvalidRequest } from './unknown-upload-is-invalid-request.ts';
import { uploadCaseInsensitive } from './upload-case-insensitive.ts';
import { uploadLastCharacterIgnored } from './upload-last-character-ignored.ts';
import { uploadLongerAccepted } from './upload-longer-accepted.ts';
import { uploadShorterAccepted } from './upload-shorter-accepted.ts';
import { utf16Is500 } from './utf-16-is-500.ts';
import { uuidUploadAccepted } from './uuid-upload-accepted.ts';
import { wellFormedUploadAccepted } from './well-formed-upload-accepted.ts';
import { wordAcceptedForFileSize } from './word-accepted-for-file-size.ts';
import { wrongTokenAs200 } from './wrong-token-as-200.ts';
import { wrongTokenOtherCode } from './wrong-token-other-code.ts';
import { wrongTokenUsesUpUpload } from './wrong-token-uses-up-upload.ts';
import { zeroAcceptedForCompletedBy } from './zero-accepted-for-completed-by.ts';
import { zeroCatalogIdAccepted } from './zero-catalog-id-accepted.ts';

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
  tokenSuffixCompare,
  tokenEndsCompare,
  tokenLengthCompare,
  tokenMoreAccepted,
  tokenFewerAccepted,
  tokenLastCharacterIgnored,
  tokenQuotesTrimmed,
  accountIdAsToken,
  tokenCachedForAccount,
  knownAccountNeedsNoToken,
  emptyTokenAccepted,
  wrongTokenOtherCode,
  tokenWithoutAccountInQuery,
  absentAccountAccepted,
  emptyAccountAccepted,
  unknownAccountAccepted,
  otherAccountAccepted,
  unknownAccountIsNotFound,
  absentAccountIs500,
  noPermissionIsAuthentication,
  noPermissionIsNotFound,
  permissionCheckedOnce,
  permissionForgotten,
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
  nullUploadIdAccepted,
  nullCatalogIdAccepted,
  nullFileNameAccepted,
  nullFileSizeAccepted,
  numberAcceptedForUploadId,
  numberAcceptedForFileName,
  numberAcceptedForCompletedBy,
  zeroAcceptedForCompletedBy,
  booleanAcceptedForCatalogId,
  booleanAcceptedForCompletedBy,
  falseAcceptedForFileName,
  arrayAcceptedForUploadId,
  arrayAcceptedForCatalogId,
  arrayAcceptedForFileName,
  emptyArrayAcceptedForFileSize,
  objectAcceptedForUploadId,
  objectAcceptedForCompletedBy,
  digitsAcceptedForCatalogId,
  wordAcceptedForFileSize,
  emptyStringAcceptedForFileSize,
  emptyUploadIdAccepted,
  emptyFileNameAccepted,
  emptyCompletedByAccepted,
  blankFileNameAccepted,
  blankCompletedByAccepted,
  fractionAcceptedForCatalogId,
  fractionOfCatalogIdCut,
  zeroCatalogIdAccepted,
  negativeCatalogIdAccepted,
  signOfCatalogIdIgnored,
  negativeFileSizeAccepted,
  missingPairsAccepted,
  emptyObjectAccepted,
  namesInAnyCaseAccepted,
  namesInSnakeCaseAccepted,
  nestedMembersAccepted,
  arrayAroundAccepted,
  jsonInStringAccepted,
  emptyArrayAccepted,
  nullBodyIs500,
  emptyBodyIs500,
  nullMembersAre500,
  unfinishedJsonAccepted,
  blankBodyAccepted,
  formBodyAccepted,
  contentTypeXmlAccepted,
  contentTypeFormAccepted,
  contentTypeTextAccepted,
  contentTypeMultipartAccepted,
  contentTypeAbsentAccepted,
  contentTypeXmlIs500,
  unknownUploadAccepted,
  unknownCatalogWrongCode,
  uploadShorterAccepted,
  uploadLongerAccepted,
  uploadLastCharacterIgnored,
  uploadCaseInsensitive,
  wellFormedUploadAccepted,
  uuidUploadAccepted,
  digitsUploadAccepted,
  unknownUploadIsCatalogNotFound,
  unknownUploadIsInvalidRequest,
  unknownUploadIs500,
  unknownCatalogIsUploadNotFound,
  unknownCatalogAccepted,
  nearestCatalogAccepted,
  hugeCatalogAccepted,
  catalogComparedIn32Bits,
  statusSpelledProcessing,
  jobIdNumber,
  jobIdConstant,
  timeImpossibleDate,
  timeBlankInsteadOfT,
  statusMissing,
  statusNumber,
  statusTrailingBlank,
  statusCompleted,
  jobIdMissing,
  jobIdObject,
  jobIdEmpty,
  jobIdBlank,
  jobIdAlternates,
  timeMissing,
  timeDateOnly,
  timeRfc1123,
  timeEpochNumber,
  timeEpochString,
  timeNoZone,
  timeAnHourAgo,
  timeIn1970,
  time2561,
  timeMonth13,
  time29February,
  timeTrailingBlank,
  timeDuration,
  timeSlashes,
  timeZoneInBrackets,
  acceptedBodyInArray,
  acceptedBodyInString,
  acceptedBodyWrapped,
  acceptedBodyEmpty,
  accepted204,
  acceptedTextPlain,
  acceptedTextHtml,
  acceptedNoContentType,
  acceptedJsonUnfinished,
  accepted400,
  accepted303,
  leadingWhiteSpaceRefused,
  escapedNamesRefused,
  memberOrderMatters,
  completedByOnlyEMail,
  blankInCompletedByIs500,
  lowerCaseHeadersNotSeen,
  codeLowerCase,
  codeMissing,
  codeAsNumber,
  internalFaultWrongCode,
  errorAs200,
  htmlErrors,
  stackTraceInMessage,
  tokenEchoedInMessage,
  tokenInBase64InMessage,
  tokenInUrlInMessage,
  codeTrailingBlank,
  codePrefixed,
  codeNull,
  codeCamelCaseForUpload,
  codeLowerCaseForCatalog,
  codeMisspelledForToken,
  codeShortenedForBody,
  codeUndocumentedForRange,
  codeInSentenceOnly,
  codeInHeaderOnly,
  twoCodes,
  twoCodesForUnknownUpload,
  codesOfLookupsSwapped,
  codesOfAuthSwapped,
  envelopeDiffersForMissingToken,
  envelopeDiffersForMalformed,
  envelopeAlternates,
  errorBodyEmpty,
  errorTextPlain,
  errorNoContentType,
  frameworkPageForMalformed,
  wrongTokenAs200,
  unknownCatalogAs500,
  noPermissionAs302,
  internalAs400,
  internalWithoutCode,
  internalResets,
  invalidBodyIsInternal,
  javaStackTrace,
  pythonTraceback,
  sqlInMessage,
  serverPathInMessage,
  classNameInMessage,
  dotNetTraceInMessage,
  goPanicInMessage,
  traceBesideTheCode,
  tokenInHeader,
  tokenInAcceptedBody,
  tokenInLocation,
  restrictedTokenInMessage,
  rejectionUsesUpUpload,
  invalidBodyUsesUpUpload,
  wrongTokenUsesUpUpload,
  unknownCatalogUsesUpUpload,
  contentTypeUsesUpUpload,
  nullSizeUsesUpUpload,
  jobBeforePermission,
  deleteRemovesUpload,
  thirdRejectionLocksUpload,
  doneAndRefused,
  putAccepted,
  getAccepted,
  deleteIs500,
  headIs500,
  patchHangs,
  getRedirects,
  emojiIs500,
  halfAPairIs500,
  quoteIs500,
  nameOver255Is500,
  lineBreakIs500,
  nameOver4000Is500,
  nulResets,
  pathTraversalHangs,
  sizeBeyondExactIs500,
  sizeOver64BitsIs500,
  minusZeroSizeIs500,
  deepNestingIs500,
  manyMembersIs500,
  largeBodyResets,
  utf16Is500,
  bomIs500,
  invalidUtf8Hangs,
  duplicateNamesAre500,
  protoIs500,
  hangsOnWrongType,
  resetsOnMalformedJson,
  redirectsInvalidToken,
  resetsOnMissingToken,
  hangsOnUnknownUpload,
  closesOnRestrictedCaller,
  dripsOnUnknownCatalog,
  truncatesOnNull,
  lengthTooLongOnMissingField,
  lengthTooShortOnNumber,
  invalidGzipOnWrongToken,
  brokenChunksOnMalformed,
  noHttpOnArray,
  twoLengthsOnNegative,
  unknownCodingOnInternal,
  resetsOnOneCharacter,
  redirectsMissingAccount,
  redirectsUnknownCatalog,
  every5thLacksJobId,
  every4thStatusLowerCase,
  every6thJobIdOld,
  laterTimesNull,
  every7thValidationSkipped,
  every5thValidRefused,
  every8thValidIs500,
  every10thValidHangs,
  every10thAnswerHangs,
  every6thErrorWithoutCode,
  every9thErrorHtml,
  every11thErrorIs500,
  every3rdWrongTokenAccepted,
  every4thUnknownUploadAccepted,
  every5thEnvelopeDiffers,
  every6thAcceptedSaysMore,
  trailingCommaIs500,
  twoFaultsAre500,
  repeatWithoutCode,
  repeatIsPlain500,
  lowerCaseTokenUnchecked,
  completedUploadOpensDoor,
  permissionUncheckedLater,
  requiredUncheckedLater,
  tokenUncheckedLater,
  emojiSavedThen500,
  lineBreakSavedThenReset,
  acceptedIsNoGzip,
  every10thAcceptedIsNoGzip,
  nulInUploadIdIs500,
  every4thRejectionIsTheLastOne,
  nothingSentNothingChecked,
  textWithoutPersonAccepted,
  every15thRejectionHangs,
];
