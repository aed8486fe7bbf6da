import { type Command, Option } from 'commander';
import type { Given } from '../target/settings/read-settings.ts';
import type { Setting, SettingGroup } from '../target/settings/setting.ts';
import { type SettingName, settings, settingText } from '../target/settings/settings.ts';

const joined = (value: string, before?: string) => (before === undefined ? value : `${before},${value}`);

/** Gives a command the flags of its settings. */
export function addSettings(command: Command, group: SettingGroup): Command {
  for (const setting of Object.values<Setting>(settings)) {
    const { flag, placeholder, environment, repeatable, groups } = setting;
    if (!flag || !groups.includes(group)) continue;
    const option = new Option(
      [flag, placeholder].join(' ').trim(),
      `${settingText(setting)} [${environment}]`,
    );
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
