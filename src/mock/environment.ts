import type { MockState } from './state/state.ts';

/** A request with this header makes the mock fail inside, so that INTERNAL_ERROR can be seen (error.internal). */
export const faultHeader = { name: 'X-Mock-Fault', value: 'internal' } as const;

/** The configuration that points the suite at a mock as if it were a sandbox. Holds the credentials. */
export function environmentOf(state: MockState): Record<string, string> {
  const { account, restricted, catalogs, uploads, origin } = state;
  const [catalogId, otherCatalogId] = catalogs.keys();
  const ready = [...uploads.values()].filter((upload) => upload.state === 'uploaded');
  return {
    CONFORMANCE_TARGET: 'sandbox',
    CLEVERTAP_BASE_URL: origin,
    CLEVERTAP_ACCOUNT_ID: account.id,
    CLEVERTAP_TOKEN: account.token,
    CLEVERTAP_RESTRICTED_ACCOUNT_ID: restricted.id,
    CLEVERTAP_RESTRICTED_TOKEN: restricted.token,
    CLEVERTAP_CATALOG_ID: String(catalogId),
    CLEVERTAP_OTHER_CATALOG_ID: String(otherCatalogId),
    CONFORMANCE_FAULT_HEADER: `${faultHeader.name}: ${faultHeader.value}`,
    ...(ready.length > 0 && { CLEVERTAP_UPLOAD_IDS: ready.map(({ id }) => id).join(',') }),
  };
}
