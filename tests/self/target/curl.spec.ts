import { expect, test } from '@playwright/test';
import type { Case } from '../../../src/cases/case.ts';
import { explorationBatches } from '../../../src/cases/explored.ts';
import { render } from '../../../src/cases/render.ts';
import { NotApplicable, type VariableName, type Variables } from '../../../src/cases/template.ts';
import { loadContract } from '../../../src/contract/contract.ts';
import { curlOf } from '../../../src/engine/play/curl.ts';
import { createTransport } from '../../../src/target/transport/transport.ts';
import { everyCase } from '../cases/every-batch.ts';
import { plainVariables } from '../cases/sample-variables.ts';
import { bash, shellVariables } from './bash.ts';
import { oddVariables } from './curl-variables.ts';
import { type Came, withRecorder } from './recording-server.ts';

const cases = everyCase('standard', '1').filter(
  ({ id }) => !id.endsWith('/control') || id === 'first-look/control',
);
const names = Object.keys(plainVariables) as VariableName[];

// What a case makes of the values: where its placeholders stand, and between which characters.
const placeholdersIn = (text: string) => text.match(/[^{}]?\{\{\w+(\|\w+)?\}\}[^{}]?/g) ?? [];
const usesOf = ({ request: { headers, query = '', body } }: Case) =>
  JSON.stringify([headers, query, body?.encoding, placeholdersIn(body?.text ?? '')]);

/** One case for each use of the values that are not the plain ones; all cases when all are plain. */
function casesFor(variables: Variables): Case[] {
  const odd = names.filter((name) => variables[name] !== plainVariables[name]);
  if (odd.length === 0) return cases;
  const using = cases.filter((entry) => odd.some((name) => usesOf(entry).includes(`{{${name}`)));
  return [...new Map(using.map((entry) => [usesOf(entry), entry] as const)).values()];
}

const clientsOwn = /^(user-agent|accept|accept-encoding|host|connection|content-length|transfer-encoding)$/;
const comparable = (came: Came | undefined) =>
  came && {
    method: came.method,
    // A quote may stand encoded or plain in a query; URL makes it one of them (WHATWG URL, query state).
    target: new URL(came.target, 'http://target.example').href,
    headers: came.headers.filter(([name]) => !clientsOwn.test(name)),
    bytes: came.body.length,
    body: came.body.subarray(0, 2000).toString('latin1'),
    end: came.body.subarray(-2000).toString('latin1'),
  };

function applicable(entry: Case, variables: Variables): boolean {
  try {
    render(entry.request, variables);
    return true;
  } catch (error) {
    if (error instanceof NotApplicable) return false;
    throw error;
  }
}

// Several shells share the work; each runs its commands one after the other.
const shells = 3;

async function paste(commands: readonly string[], variables: Readonly<Record<string, string>>) {
  const shares = Array.from({ length: shells }, (_, share) =>
    commands.filter((_command, index) => index % shells === share).join('\n\n'),
  );
  return (await Promise.all(shares.map((script) => bash(script, variables)))).join('');
}

async function compare(variables: Variables, all = casesFor(variables)): Promise<void> {
  const own = all.filter((entry) => applicable(entry, variables));
  expect(own.length).toBeGreaterThan(0);
  await withRecorder(async (baseUrl, came) => {
    const transport = createTransport(10_000);
    for (const [index, { request }] of own.entries()) {
      await transport(`${baseUrl}/t${index}`, render(request, variables));
    }
    const commands = own.map((entry, index) => curlOf(entry, variables, `${baseUrl}/c${index}`));
    const said = await paste(commands, shellVariables(variables));
    for (const [index, { id }] of own.entries()) {
      const expected = comparable(came.get(`t${index}`));
      expect.soft(expected, id).toBeDefined();
      expect.soft(comparable(came.get(`c${index}`)), id).toEqual(expected);
    }
    expect.soft(said).toBe('');
  });
}

test.describe.configure({ mode: 'parallel' });

for (const [what, variables] of oddVariables) {
  test(`with ${what}, pasting the curl of each case sends what the transport sent`, async () => {
    await compare(variables);
  });
}

test('pasting the curl of random cases sends what the transport sent', async () => {
  const random = explorationBatches(loadContract(), '1', 160).flatMap((batch) => batch.cases);
  await compare(plainVariables, random);
});

const uploadIdOf = (came: Came | undefined): unknown => JSON.parse(String(came?.body)).uploadId;
const control = cases.find(({ id }) => id === 'first-look/control');

async function pastedWith(variables: Readonly<Record<string, string>>): Promise<Came | undefined> {
  return withRecorder(async (baseUrl, came) => {
    await bash(curlOf(control as Case, plainVariables, `${baseUrl}/c`), {
      ...shellVariables(plainVariables),
      ...variables,
    });
    return came.get('c');
  });
}

test('UPLOAD_ID stands in for the upload that the run used up', async () => {
  expect(uploadIdOf(await pastedWith({}))).toBe('upload_abc123');
  expect(uploadIdOf(await pastedWith({ UPLOAD_ID: '' }))).toBe('upload_abc123');
  expect(uploadIdOf(await pastedWith({ UPLOAD_ID: 'upload_fresh9' }))).toBe('upload_fresh9');
});

test('no curl holds a token or an account', () => {
  const secret = {
    ...plainVariables,
    token: 'tOkEn-12345',
    restrictedToken: 'rEsTr-67890',
    accountId: 'aCc-1',
  };
  const commands = cases.map((entry) => curlOf(entry, secret, 'http://target.example'));
  const parts = /tOkEn-1234|OkEn-12345|rEsTr-6789|EsTr-67890|ToKeN-12345|aCc-1/;
  expect(commands.filter((command) => parts.test(command))).toEqual([]);
});

test('a curl is a few lines, one argument on each', () => {
  for (const entry of cases) {
    const command = curlOf(entry, plainVariables, 'http://target.example');
    expect.soft(command, entry.id).toMatch(/^(\{ .*\| )?curl -sS -i \\\n/s);
    expect.soft(command.length, entry.id).toBeLessThan(2000);
  }
});
