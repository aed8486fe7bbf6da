import { type Call, memberOf } from '../call.ts';

/** The members that the page documents. */
export const memberNames: readonly string[] = [
  'uploadId',
  'catalogId',
  'fileName',
  'fileSize',
  'completedBy',
];

const parsed = ({ body }: Call) => ('value' in body ? body.value : undefined);
const isObject = (value: unknown): value is object =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The values of the members that were sent. */
export const membersOf = (call: Call): readonly unknown[] => Object.values(Object(parsed(call)));

/** Whether a documented member is missing from the object that was sent. */
export const lacksMember = (call: Call): boolean => {
  const value = parsed(call);
  return isObject(value) && memberNames.some((name) => !Object.hasOwn(value, name));
};

/** Whether the body is a list. */
export const isList = (call: Call): boolean => Array.isArray(parsed(call));

/** Whether fileSize is there, and neither null nor a number: missing and null are other faults. */
export const hasFileSizeOfOtherType = (call: Call): boolean =>
  !['undefined', 'number'].includes(typeof (memberOf(call, 'fileSize') ?? undefined));
