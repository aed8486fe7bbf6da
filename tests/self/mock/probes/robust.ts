import type { Probe, Verdict } from './probe.ts';

// Any documented error will do, or an accepted completion.
const free: readonly Verdict[] = [
  'accepted',
  'CATALOG_INVALID_REQUEST',
  'CATALOG_NOT_FOUND',
  'UPLOAD_NOT_FOUND',
];

const allowed = (documented: Verdict): Probe['expects'] => [
  documented,
  ...free.filter((verdict) => verdict !== documented),
];

const value = (name: string, members: Readonly<Record<string, unknown>>): Probe => ({
  name: `unusual ${name}`,
  expects: allowed('catalogId' in members ? 'CATALOG_NOT_FOUND' : 'CATALOG_INVALID_REQUEST'),
  shows: 'catalogId' in members ? ['robust.values', 'catalog.exists'] : ['robust.values'],
  sent: () => ({ members }),
});

const fileName = (name: string, text: string): Probe => value(name, { fileName: text });

// Valid but for its catalog and its upload, which do not exist; the end is left open.
const valid =
  '{"uploadId":"upload_none","catalogId":1,"fileName":"f.csv","fileSize":1,"completedBy":"me@example.com"';

const body = (name: string, bytes: string | Buffer, documented: Verdict): Probe => ({
  name: `unusual ${name}`,
  expects: [...allowed(documented), 'plain'],
  shows: documented === 'CATALOG_NOT_FOUND' ? ['robust.body', 'catalog.exists'] : ['robust.body'],
  sent: () => ({ body: bytes }),
});

/** Unusual values and bodies, which have to be survived. */
export const robustProbes: readonly Probe[] = [
  fileName('emoji', '\u{1F6D2}.csv'),
  fileName('half a pair', '\ud800.csv'),
  fileName('NUL', 'a\0b.csv'),
  fileName('line break', 'a\r\nb.csv'),
  fileName('path', '../../etc/passwd'),
  fileName('apostrophe', "' OR 1=1"),
  fileName('255 characters', 'n'.repeat(255)),
  fileName('500 characters', 'n'.repeat(500)),
  fileName('5000 characters', 'n'.repeat(5000)),
  value('size of 2^53', { fileSize: 2 ** 53 }),
  value('size of 1e308', { fileSize: 1e308 }),
  {
    ...value('size of -0', { catalogId: 1 }),
    sent: () => ({ body: `${valid.replace(':1,"completedBy', ':-0,"completedBy')}}` }),
  },
  value('catalog of 1e308', { catalogId: 1e308 }),
  body('depth', `${valid},"x":${'['.repeat(5000)}${']'.repeat(5000)}}`, 'CATALOG_NOT_FOUND'),
  body(
    'number of members',
    `${valid}${Array.from({ length: 2000 }, (_, at) => `,"k${at}":0`).join('')}}`,
    'CATALOG_NOT_FOUND',
  ),
  body('size of the body', `${valid}${' '.repeat(600_000)}}`, 'CATALOG_NOT_FOUND'),
  body('repeated name', `${valid},"uploadId":"upload_none"}`, 'CATALOG_NOT_FOUND'),
  body('prototype', `${valid},"__proto__":{}}`, 'CATALOG_NOT_FOUND'),
  body('byte order mark', `\uFEFF${valid}}`, 'CATALOG_INVALID_REQUEST'),
  body('UTF-16', Buffer.from(`${valid}}`, 'utf16le'), 'CATALOG_INVALID_REQUEST'),
  body('bytes', Buffer.from(`${valid},"x":"\u00ff\u00fe"}`, 'latin1'), 'CATALOG_INVALID_REQUEST'),
];
