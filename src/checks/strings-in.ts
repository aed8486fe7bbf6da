/** Every string of a JSON value, names of members included unless told otherwise. */
export function* stringsIn(value: unknown, names = true): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value !== null && typeof value === 'object') {
    if (names && !Array.isArray(value)) yield* Object.keys(value);
    for (const member of Object.values(value)) yield* stringsIn(member, names);
  }
}
