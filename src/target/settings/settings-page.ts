import { runSettings } from './run-settings.ts';
import type { Setting } from './setting.ts';
import { settingText } from './settings.ts';
import { targetSettings } from './target-settings.ts';

const cell = (text: string) => text.replaceAll('|', '\\|');

function row(setting: Setting): string {
  const { environment, also, flag, placeholder, groups } = setting;
  const variable = [environment, also].filter(Boolean).map((name) => `\`${name}\``);
  const option = flag ? `\`${[flag, placeholder].join(' ').trim()}\`` : '';
  return `| ${variable.join(', ')} | ${option} | ${cell(settingText(setting))} | ${groups.join(', ')} |`;
}

const table = (title: string, settings: Readonly<Record<string, Setting>>): string =>
  [
    `## ${title}`,
    '',
    '| variable | flag | meaning | commands with the flag |',
    '|---|---|---|---|',
    ...Object.values(settings).map(row),
  ].join('\n');

/** docs/settings.md: every setting with its variable, flag, meaning and default, in Markdown. */
export const settingsPage = (): string => `# Settings

Made from \`src/target/settings\` by \`npm run docs:write\`; a self-test holds it current.

Flags win over the environment, the environment over \`.env\` in the working directory. An empty value counts as not given.
Of a region and a base URL, and of a token and its file, the one from the stronger source counts. Credentials have no flag.
Files may begin with a byte order mark, and may be in UTF-16 with one; a \`.env\` in which no line can be read is a mistake.

${table('What is tested', targetSettings)}

${table('How it is run', runSettings)}
`;
