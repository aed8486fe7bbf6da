import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { type Published, publish } from '../../report/site/publish.ts';
import type { RunSummary } from '../../report/site/run-summary.ts';
import { ConfigurationError } from '../../target/settings/configuration.ts';
import { escaped } from '../../text/escape.ts';

const examples = `
Each run gets a folder of its own, which later runs leave as it is; --keep removes the oldest of them. The runs in the
site are its only memory: publish the next run into the same folder. Without a run, the site is made again from those.

Examples:
  signedurl-conformance publish reports/latest --site site
  signedurl-conformance publish reports/mock reports/sandbox --site site --keep 50
  signedurl-conformance publish --site site --keep 10`;

interface Flags {
  readonly site: string;
  readonly keep?: string;
}

function atLeastOne(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && Number.isSafeInteger(value)) return value;
  throw new ConfigurationError('--keep has to be a whole number from 1');
}

const words: Readonly<Record<keyof Published, string>> = {
  added: 'added    ',
  known: 'unchanged',
  removed: 'removed  ',
  left: 'left out ',
};

const lineOf = (word: string, { folder, target, verdict, run }: RunSummary) =>
  escaped(`${word}  runs/${folder}  ${target}, ${run.startedAt}, ${verdict}`);

function publishedText(published: Published, site: string, keep: string | undefined): string {
  const lines = (Object.keys(words) as (keyof Published)[]).flatMap((part) =>
    published[part].map((run) => lineOf(words[part], run)),
  );
  const older = published.removed.length + published.left.length > 0;
  return [
    ...lines,
    ...(older ? [`what was removed or left out is older than the newest ${keep} of its target`] : []),
    `site       ${join(site, 'index.html')}`,
    '',
  ].join('\n');
}

/** `publish`: a static site out of the records of runs. */
export function publishCommand(command: Command): void {
  command
    .argument('[run...]', 'report folders of runs')
    .requiredOption('--site <folder>', 'where the site is, or is to be')
    .option('--keep <number>', 'how many runs of each target stay, the newest (default: all)')
    .addHelpText('after', examples)
    .action((runDirs: string[], { site, keep }: Flags) => {
      const folder = resolve(site);
      const most = keep === undefined ? undefined : atLeastOne(keep);
      process.stdout.write(publishedText(publish({ runDirs, site: folder, keep: most }), folder, keep));
    });
}
