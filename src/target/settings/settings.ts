import { runSettings } from './run-settings.ts';
import type { Setting, ValueOf } from './setting.ts';
import { targetSettings } from './target-settings.ts';

/** Every setting by the name it has in the code. */
export const settings = { ...targetSettings, ...runSettings };

export type SettingName = keyof typeof settings;
export type Settings = { readonly [Name in SettingName]?: ValueOf<(typeof settings)[Name]['schema']> };

type Defaults = {
  readonly [Name in keyof Declared as Declared[Name] extends { default: unknown }
    ? Name
    : never]: NonNullable<Settings[Name]>;
};
type Declared = typeof settings;

/** What holds for the settings that are not given. */
export const defaultsFor = (target: Settings['target']): Defaults =>
  Object.fromEntries(
    Object.entries<Setting>(settings).flatMap(([name, { default: usual, onMock = usual }]) =>
      usual === undefined ? [] : [[name, target === 'sandbox' ? usual : onMock]],
    ),
  ) as Defaults;

/** What a setting says, with its default, as help and docs/settings.md have it. */
export function settingText({ says, default: usual, onMock }: Setting): string {
  if (usual === undefined || usual === false) return says;
  return `${says} (default ${usual}${onMock === undefined ? '' : `, ${onMock} for the mock`})`;
}
