import type { Guard } from '../behaviour.ts';

/** Requirements body.json (other JSON than an object) and body.<field>.*. */
export const body: Guard = (call, behaviour) => {
  if (!('value' in call.body)) return undefined;
  const details = behaviour.problems(call.body.value);
  if (details.length === 0) return undefined;
  return { code: 'CATALOG_INVALID_REQUEST', message: 'The request body is not valid.', details };
};
