import type { Call } from './call.ts';
import { memberOf } from './member-of.ts';

/** The file's name and the person's, as far as they are strings. */
export const textsIn = (call: Call): readonly string[] =>
  [memberOf(call, 'fileName'), memberOf(call, 'completedBy')].filter((text) => typeof text === 'string');

/** Whether the file's name or the person's matches. */
export const namesMatch = (call: Call, pattern: RegExp): boolean =>
  textsIn(call).some((text) => pattern.test(text));
