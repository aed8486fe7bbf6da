/** The six error codes of the page (section "Error codes"), spelled as it spells them. */
export const errorCodes = [
  'UPLOAD_NOT_FOUND',
  'CATALOG_NOT_FOUND',
  'CATALOG_INVALID_REQUEST',
  'AUTHENTICATION_FAILED',
  'AUTHORIZATION_FAILED',
  'INTERNAL_ERROR',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

const known: ReadonlySet<unknown> = new Set(errorCodes);

export const isErrorCode = (value: unknown): value is ErrorCode => known.has(value);
