import type { Setting } from '../src/target/settings/setting.ts';
import { settings, settingText } from '../src/target/settings/settings.ts';

const notOfAction = new Set(['NODE_TLS_REJECT_UNAUTHORIZED', 'CONFORMANCE_CASE']);

const dashed = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** An input of the action: a setting of `run`, or one that has no flag since it is a credential. */
interface Input {
  readonly name: string;
  readonly setting: Setting;
}

const inputs: readonly Input[] = Object.entries<Setting>(settings)
  .filter(([, { environment, also, groups, flag }]) => {
    const isCredential = flag === undefined && also === undefined;
    return !notOfAction.has(environment) && (isCredential || groups.includes('run'));
  })
  .map(([name, setting]) => ({ name: setting.flag?.replace('--', '') ?? dashed(name), setting }));

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The inputs of `action.yml` that are settings. */
const inputsText = (): string =>
  inputs
    .map(({ name, setting }) => `  ${name}:\n    description: ${quoted(settingText(setting))}\n`)
    .join('');

/** Their variables for the step that runs the suite; without an input, the variable of the job stays. */
const environmentText = (): string =>
  inputs
    .map(({ name, setting: { environment } }) => {
      const given = `inputs.${name} || env.${environment}`;
      return `        ${environment}: \${{ ${name === 'runner' ? `${given} || 'engine'` : given} }}\n`;
    })
    .join('');

/** `action.yml` with what follows from the settings between its marks. */
export const withSettings = (action: string): string =>
  [inputsText, environmentText].reduce(
    (text, make, place) =>
      text.replace(
        new RegExp(`( *# settings ${place + 1}\\n)[\\s\\S]*?( *# end of settings ${place + 1}\\n)`),
        (_, begin: string, end: string) => begin + make() + end,
      ),
    action,
  );
