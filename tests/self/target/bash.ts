import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a script in bash with these variables and no others of ours; gives what it says on stderr. */
export async function bash(script: string, variables: Readonly<Record<string, string>>): Promise<string> {
  const env = { PATH: process.env.PATH, HOME: '/nowhere', LC_ALL: 'C.UTF-8', ...variables };
  const shell = spawn('bash', ['-s'], { env, stdio: ['pipe', 'ignore', 'pipe'] });
  let said = '';
  shell.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  shell.stdin.end(script);
  await once(shell, 'close');
  return said;
}

/** The shell variables that the configuration has for these values. */
export const shellVariables = ({
  accountId = '',
  token = '',
  restrictedAccountId = '',
  restrictedToken = '',
}: Readonly<Partial<Record<string, string>>>): Record<string, string> => ({
  CLEVERTAP_ACCOUNT_ID: accountId,
  CLEVERTAP_TOKEN: token,
  CLEVERTAP_RESTRICTED_ACCOUNT_ID: restrictedAccountId,
  CLEVERTAP_RESTRICTED_TOKEN: restrictedToken,
});
