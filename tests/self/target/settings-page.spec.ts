import { expect, test } from '@playwright/test';
import { Command } from 'commander';
import { addSettings, givenFlags } from '../../../src/cli/setting-options.ts';
import type { Setting, SettingGroup } from '../../../src/target/settings/setting.ts';
import { defaultsFor, settings, settingText } from '../../../src/target/settings/settings.ts';
import { settingsPage } from '../../../src/target/settings/settings-page.ts';

const all: readonly Setting[] = Object.values(settings);
const groups: readonly SettingGroup[] = ['run', 'doctor', 'plan', 'cases', 'merge'];

test('every setting stands in docs/settings.md with its variable, flag and default', () => {
  const page = settingsPage();
  for (const setting of all) {
    expect.soft(page).toContain(`\`${setting.environment}\``);
    expect.soft(page).toContain(settingText(setting));
    if (setting.flag) expect.soft(page).toContain(`\`${setting.flag}`);
  }
});

test('a setting with a flag has a command, one without has none', () => {
  for (const { flag, groups: own, environment } of all) {
    expect.soft(own.length > 0, environment).toBe(flag !== undefined);
  }
});

test('a default is a value that its own schema gives', () => {
  for (const { default: usual, onMock, schema, environment } of all) {
    for (const value of [usual, onMock].filter((one) => one !== undefined)) {
      expect.soft(schema.safeParse(String(value)), environment).toMatchObject({ success: true, data: value });
    }
  }
});

for (const group of groups) {
  test(`${group} has the flags of its group, and reads them back`, () => {
    const command = addSettings(new Command(group), group);
    const own = all.filter((setting) => setting.groups.includes(group));
    expect(command.options.map(({ long }) => long)).toEqual(own.map(({ flag }) => flag));
    const words = own.flatMap(({ flag = '', placeholder }) => (placeholder ? [flag, 'x'] : [flag]));
    command.parse(words, { from: 'user' });
    expect(Object.keys(givenFlags(command))).toHaveLength(own.length);
  });
}

test('help says each default once, from the table', () => {
  const help = addSettings(new Command('run'), 'run').helpInformation().replace(/\s+/g, ' ');
  expect(help).toContain('(default 5, 0 for the mock)');
  expect(defaultsFor('sandbox').rate).toBe(5);
  expect(defaultsFor('mock').rate).toBe(0);
  for (const setting of all) if (setting.flag) expect.soft(help).toContain(settingText(setting));
});
