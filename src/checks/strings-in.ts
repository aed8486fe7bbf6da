/** Every string of a JSON value, names of members included. */
export function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value !== null && typeof value === 'object') {
    if (!Array.isArray(value)) yield* Object.keys(value);
    for (const member of Object.values(value)) yield* stringsIn(member);
  }
}
