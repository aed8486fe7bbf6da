import type { Command } from 'commander';
import { scenarios } from '../../mock/scenarios/index.ts';
import type { Scenario } from '../../mock/scenarios/scenario.ts';

const line = ({ id, does, wants }: Scenario) =>
  `${id.padEnd(34)} ${does}\n${''.padEnd(35)}a good client ${wants}\n`;

/** A scenario without the bytes that only playing it needs. */
const dataOf = ({ file, ...scenario }: Scenario) => ({ ...scenario, file: file?.name });

/** `scenarios`: prints what a client can be pointed at. */
export function scenariosCommand(command: Command): void {
  command.option('--json', 'as JSON').action(({ json }: { json?: boolean }) => {
    const text = json ? `${JSON.stringify(scenarios.map(dataOf), null, 2)}\n` : scenarios.map(line).join('');
    process.stdout.write(text);
  });
}
