import { type Command, Option } from 'commander';
import { loadContract } from '../../contract/contract.ts';
import type { Requirement } from '../../contract/requirement.ts';

const levels = ['documented', 'implied', 'observed'] as const;

const examples = `
Examples:
  signedurl-conformance requirements
  signedurl-conformance requirements --level documented
  signedurl-conformance requirements --side client
  signedurl-conformance requirements --json | jq '.[] | select(.core) | .id'`;

const line = ({ id, core, title, source }: Requirement) =>
  `  ${core ? '*' : ' '} ${id.padEnd(38)} ${title}  (${source})\n`;

const section = (level: string, requirements: readonly Requirement[]) =>
  `${level} (${requirements.length})\n${requirements.map(line).join('')}\n`;

/** `requirements`: the register, or the part of one level. */
export function requirementsCommand(command: Command): void {
  command
    .addOption(new Option('--level <level>', 'only this level').choices(levels))
    .addOption(new Option('--side <side>', 'whom it judges').choices(['server', 'client']).default('server'))
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action(({ level, json, side }: { level?: string; json?: boolean; side: 'server' | 'client' }) => {
      const { requirements: ofServer, clientRequirements } = loadContract();
      const requirements = side === 'client' ? clientRequirements : ofServer;
      const wanted = requirements.filter((requirement) => !level || requirement.level === level);
      const sections = levels
        .map((name) => [name, wanted.filter((requirement) => requirement.level === name)] as const)
        .filter(([, own]) => own.length > 0);
      const text = sections.map(([name, own]) => section(name, own)).join('');
      process.stdout.write(json ? `${JSON.stringify(wanted, null, 2)}\n` : text);
    });
}
