/** A request with this header makes the mock fail inside, so that INTERNAL_ERROR can be seen (error.internal). */
export const faultHeader = { name: 'X-Mock-Fault', value: 'internal' } as const;
