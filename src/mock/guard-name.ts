/** The guards of a completion in their default order. The page leaves the order open (precedence: `observed`). */
export const guardNames = [
  'token',
  'account',
  'fault',
  'contentType',
  'json',
  'body',
  'catalog',
  'permission',
  'upload',
  'unused',
  'pairing',
  'match',
] as const;

export type GuardName = (typeof guardNames)[number];
