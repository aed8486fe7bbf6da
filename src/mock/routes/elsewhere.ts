import type { Act } from './act.ts';

/** Whatever no route takes: another method of a known path, or a path that nobody knows (requirement method.others). */
export const elsewhere =
  (methods: Readonly<Record<string, string>>): Act =>
  (call, behaviour) => {
    // The query may hold a token, so nothing of the URL is repeated.
    const path = call.url.split('?')[0] ?? '';
    const allow = Object.hasOwn(methods, path) ? methods[path] : undefined;
    return allow
      ? behaviour.otherMethod(allow, call, behaviour)
      : { kind: 'plain', status: 404, message: 'Not found' };
  };
