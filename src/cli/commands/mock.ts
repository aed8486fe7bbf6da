import { once } from 'node:events';
import type { Command } from 'commander';
import { type RunningMock, startMock } from '../../mock/start-mock.ts';
import { defects } from '../../mock/variants/defects/index.ts';
import { flavours } from '../../mock/variants/flavours/index.ts';
import { ConfigurationError } from '../../target/settings/configuration.ts';

interface Flags {
  readonly host: string;
  readonly port: string;
  readonly uploads: string;
  readonly defect: readonly string[];
  readonly flavour: readonly string[];
  readonly list?: boolean;
}

interface Variation {
  readonly id: string;
  readonly says: string;
}

const examples = `
Examples:
  signedurl-conformance mock --port 8080
  signedurl-conformance mock --port 8080 --uploads 50      50 uploads ready to be completed by id
  signedurl-conformance mock --host 0.0.0.0 --port 8080      reached from containers
  signedurl-conformance mock --list
  signedurl-conformance mock --defect token-any-accepted --flavour accepted-as-202`;

const collect = (value: string, before: readonly string[]) => [...before, value];

function wholeNumber(flag: string, text: string, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new ConfigurationError(`${flag} has to be a whole number from 0 to ${most}`);
}

function chosen<T extends Variation>(flag: string, ids: readonly string[], all: readonly T[]): T[] {
  return ids.map((id) => {
    const found = all.find((variation) => variation.id === id);
    if (found) return found;
    throw new ConfigurationError(
      `${flag} ${id} is unknown: "signedurl-conformance mock --list" names them all`,
    );
  });
}

const listText = (title: string, all: readonly Variation[]) =>
  `${title} (${all.length})\n${all.map(({ id, says }) => `  ${id.padEnd(36)} ${says}\n`).join('')}\n`;

function environmentText({ url, environment }: RunningMock): string {
  const exports = Object.entries(environment).map(([name, value]) => `export ${name}='${value}'`);
  return [
    `# The mock listens on ${url} until it is stopped; ${url}/_mock/state shows what it holds.`,
    '# These lines point the suite (or curl) at it:',
    ...exports,
    '',
  ].join('\n');
}

async function start(options: Parameters<typeof startMock>[0]): Promise<RunningMock> {
  try {
    return await startMock(options);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
      throw new ConfigurationError(
        `--host ${options?.host} is no address of this machine (${code}): give one, or 0.0.0.0 for all`,
      );
    }
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    throw new ConfigurationError(
      `--port ${options?.port} cannot be used (${code}): give another one, or 0 for any`,
    );
  }
}

async function runMock({ host, port, uploads, defect, flavour }: Flags): Promise<void> {
  const mock = await start({
    host,
    port: wholeNumber('--port', port, 65535),
    uploads: wholeNumber('--uploads', uploads, 10_000),
    defects: chosen('--defect', defect, defects),
    flavours: chosen('--flavour', flavour, flavours),
  });
  process.stdout.write(environmentText(mock));
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await mock.close();
}

/** `mock`: runs the embedded target alone, until it is stopped. */
export function mockCommand(command: Command): void {
  command
    .option('--host <address>', 'where it listens; 0.0.0.0 for all addresses of this machine', '127.0.0.1')
    .option('--port <number>', 'the port there; 0 for any', '0')
    .option('--uploads <number>', 'how many uploads are ready to be completed', '0')
    .option('--defect <id>', 'break it in one way (can be repeated)', collect, [])
    .option('--flavour <id>', 'vary it in one allowed way (can be repeated)', collect, [])
    .option('--list', 'name all defects and flavours')
    .addHelpText('after', examples)
    .action(async (flags: Flags) => {
      if (flags.list) process.stdout.write(listText('flavours', flavours) + listText('defects', defects));
      else await runMock(flags);
    });
}
