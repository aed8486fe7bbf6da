import type { Call } from './call.ts';

/** A member of the JSON object that was sent; undefined when there is no object or no such member. */
export function memberOf({ body }: Pick<Call, 'body'>, name: string): unknown {
  const value = 'value' in body ? body.value : undefined;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}
