import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

/** One call of curl as bash made it: its arguments, and what came on its standard input where it asks for that. */
export interface CurlCall {
  readonly words: readonly string[];
  readonly input: Buffer;
}

// Stands in for curl. Fields that end in a NUL: how many arguments, each of them, and the input in base64.
const recorder = `
curl() {
  { printf '%s\\0' "$#" "$@"; case " $* " in *' @- '*) base64;; esac; printf '\\0'; } >> "$CALLS"
}
`;

function parseCalls(fields: readonly string[]): CurlCall[] {
  const calls: CurlCall[] = [];
  for (let at = 0; at < fields.length - 1; ) {
    const end = at + 1 + Number(fields[at]);
    calls.push({ words: fields.slice(at + 1, end), input: Buffer.from(fields[end] ?? '', 'base64') });
    at = end + 1;
  }
  return calls;
}

/** Runs commands in one bash whose curl records its calls; gives them in order, and what bash says on stderr. */
export async function callsOf(commands: readonly string[], variables: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'curl-'));
  const file = join(folder, 'calls');
  try {
    const said = await bash([recorder, ...commands].join('\n\n'), { ...variables, CALLS: file });
    const calls = parseCalls(readFileSync(file, 'utf8').split('\0'));
    return { calls, said };
  } finally {
    rmSync(folder, { recursive: true });
  }
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
