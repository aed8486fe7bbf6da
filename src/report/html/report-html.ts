import type { RunRecord } from '../../run/record.ts';
import { marks } from '../marks.ts';
import { facts } from './facts.ts';
import { failed } from './failed.ts';
import { glossary } from './glossary.ts';
import { html } from './markup.ts';
import { open } from './open.ts';
import { requirementTable } from './requirement-table.ts';
import type { Section } from './section.ts';
import { styles } from './styles.ts';
import { verdict } from './verdict.ts';

const body: readonly Section[] = [facts, failed, open, requirementTable];

// Nothing may be loaded and nothing may run, whatever a server put into the record (CSP Level 3).
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The run record as one self-contained page without scripts: it opens from disk, asks nothing of any host, and the
 * same record gives the same bytes.
 */
export const reportHtml = (record: RunRecord): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${marks[record.verdict]} ${record.verdict}: ${record.contract.title}, ${record.target.baseUrl}</title>
<style>${styles}</style>
</head>
<body>
${verdict(record)}
<main>
${body.map((section) => section(record))}
</main>
${glossary(record)}
</body>
</html>
`.text;
