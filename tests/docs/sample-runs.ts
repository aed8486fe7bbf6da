/** What the pictures and sample reports of the documentation show, each a whole run against the mock as described here. */
export const sampleRuns = {
  conforming: {},
  broken: { defects: ['token-any-accepted', 'file-name-null-accepted', 'code-of-catalog-in-lower-case'] },
} as const;
