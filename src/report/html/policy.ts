import type { Inlined } from './inlined.ts';

/** Nothing is loaded, and nothing runs but our own script, whatever a server put into a record (CSP Level 3). */
export const policyOf = ({ scripts, style }: { scripts: readonly Inlined[]; style: Inlined }): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.length === 0 ? "'none'" : scripts.map(({ hash }) => `'${hash}'`).join(' ')}`,
    `style-src '${style.hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
