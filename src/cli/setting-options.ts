import { type Command, Option } from 'commander';
import type { Given } from '../target/settings/read-settings.ts';
import { type Setting, type SettingName, settings } from '../target/settings/settings.ts';

const joined = (value: string, before?: string) => (before === undefined ? value : `${before},${value}`);

/** Gives a command the flags of these settings, as the README has them. */
export function addSettings(command: Command, names: readonly SettingName[]): Command {
  for (const name of names) {
    const { flag, placeholder, says, environment, repeatable }: Setting = settings[name];
    if (!flag) throw new Error(`the setting ${name} has no flag`);
    const option = new Option(`${flag}${placeholder ? ` ${placeholder}` : ''}`, `${says} [${environment}]`);
    command.addOption(repeatable ? option.argParser(joined) : option);
  }
  return command;
}

/** The settings whose flags were given on a command line, as texts. */
export function givenFlags(command: Command): Given {
  const entries = (Object.entries(settings) as [SettingName, Setting][]).flatMap(([name, { flag }]) => {
    const option = command.options.find(({ long }) => long === flag);
    const value: unknown = option && command.getOptionValue(option.attributeName());
    return value === undefined ? [] : [[name, String(value)]];
  });
  return Object.fromEntries(entries) as Given;
}
