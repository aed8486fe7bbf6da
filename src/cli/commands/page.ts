import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Command } from 'commander';
import { loadContract } from '../../contract/contract.ts';
import type { Block as PageBlock } from '../../page/block.ts';
import type { Difference, Drift, Place } from '../../page/difference.ts';
import { judgePage, type PageComparison } from '../../page/judge-page.ts';
import { readHtml } from '../../page/read-html.ts';
import { readMarkdown } from '../../page/read-markdown.ts';
import type { Part } from '../../page/statement.ts';
import { type Block, labelled, line, printBlocks } from '../../report/summary/lines.ts';
import { ConfigurationError } from '../../target/settings/configuration.ts';
import { decodeText } from '../../target/settings/read-text.ts';
import { countOf } from '../../text/words.ts';

const examples = `
Save the page in a browser ("Webpage, HTML only" or "complete"), or its Markdown. Nothing is sent.
Exit codes: 0 the page says what the contract says, 1 it has drifted, 2 not the page.

Examples:
  signedurl-conformance page mark-a-signed-url-api.html
  signedurl-conformance page mark-a-signed-url-api.md --json`;

const cure = 'name a saved copy of "Mark a Signed URL API", as HTML or Markdown';

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigurationError(`the page ${file} cannot be read (${code}): ${cure}`);
  }
}

const looksLikeHtml = (file: string, text: string): boolean =>
  /^\.x?html?$/i.test(extname(file)) || /^\s*(<!doctype html|<html|<\?xml)/i.test(text);

/** What a file says. Throws ConfigurationError for one that is no text, and for a web archive. */
function readPage(file: string): PageBlock[] {
  const text = decodeText(bytesOf(file));
  if (text.includes('\0')) throw new ConfigurationError(`the page ${file} is no text: ${cure}`);
  if (/^(from|mime-version|content-type):/im.test(text.slice(0, 400)) && /multipart\/related/i.test(text))
    throw new ConfigurationError(`the page ${file} is a web archive: save it as "Webpage, HTML only"`);
  return looksLikeHtml(file, text) ? readHtml(text) : readMarkdown(text);
}

const partNames: Readonly<Record<Part, string>> = {
  headers: 'header',
  fields: 'field',
  response: 'response field',
  codes: 'error code',
};

/** What differs, named: `field fileSize: type`, `header X-Request-Id`, `path`. */
function subject({ aspect, part, name }: Difference): string {
  if (!part) return aspect;
  const whole = `${partNames[part]} ${name}`;
  return aspect === 'name' ? whole : `${whole}: ${aspect}`;
}

function sides({ page, contract }: Difference): string {
  if (page === undefined) return `not on the page any more; the contract has ${contract}`;
  if (contract === undefined) return `new on the page: ${page}`;
  return `the page has ${page}, the contract ${contract}`;
}

const placeText = ({ file, key }: Place) => `${file} ${key}`;

const driftBlocks = (drift: Drift): Block[] => [
  [],
  line(subject(drift), 'bold'),
  ...labelled('  ', sides(drift)),
  ...labelled(
    '  Requirements  ',
    drift.requirements.join(', ') || 'none: it is an address alone',
    undefined,
    2000,
  ),
  ...drift.change.flatMap((place, index) =>
    labelled(index === 0 ? '  Change        ' : '                ', placeText(place), 'code'),
  ),
  ...(drift.requirements.length > 0
    ? labelled('                ', 'openapi/requirements.yaml, by these ids', 'code')
    : []),
];

function comparisonBlocks({ differences, notCompared, named }: PageComparison): Block[] {
  const counts = Object.entries(named).map(([part, count]) => countOf(count, partNames[part as Part]));
  const verdict =
    differences.length === 0
      ? line(`The page says what the contract says: ${counts.join(', ')}`, 'good')
      : line(`The page has drifted: ${countOf(differences.length, 'difference')}`, 'bad');
  return [
    verdict,
    ...differences.flatMap(driftBlocks),
    ...(notCompared.length > 0
      ? [[], ...labelled('Not said on the page, so not compared: ', notCompared.join(', '), undefined, 2000)]
      : []),
  ];
}

/** `page`: has the vendor's page changed since the contract was made from it? */
export function pageCommand(command: Command): void {
  command
    .argument('<file>', 'the page as HTML or Markdown')
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action((file: string, { json }: { json?: boolean }) => {
      const comparison = judgePage(readPage(file), loadContract());
      if (!comparison)
        throw new ConfigurationError(
          `${file} is not the page "Mark a Signed URL API", or was saved before its content had come: ${cure}`,
        );
      const { isTTY, columns } = process.stdout;
      const colour = Boolean(isTTY && !process.env.NO_COLOR);
      process.stdout.write(
        json
          ? `${JSON.stringify(comparison, null, 2)}\n`
          : printBlocks(comparisonBlocks(comparison), colour, columns),
      );
      process.exitCode = comparison.differences.length > 0 ? 1 : 0;
    });
}
