/** ISO 8601 to the second as a person reads it, UTC. */
export const moment = (text: string) =>
  text.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)\.?\d*Z$/, '$1 $2 UTC');
