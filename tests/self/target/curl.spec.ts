import { expect, test } from '@playwright/test';
import type { Case } from '../../../src/cases/case.ts';
import { explorationBatches } from '../../../src/cases/exploration-batches.ts';
import {
  NotApplicable,
  type RenderedRequest,
  render,
  type VariableName,
  type Variables,
} from '../../../src/cases/render.ts';
import { loadContract } from '../../../src/contract/contract.ts';
import { curlOf } from '../../../src/engine/play/curl.ts';
import { createTransport } from '../../../src/target/transport/transport.ts';
import { everyCase } from '../cases/every-batch.ts';
import { plainVariables } from '../cases/sample-variables.ts';
import { bash, type CurlCall, callsOf, shellVariables } from './bash.ts';
import { oddVariables } from './curl-variables.ts';
import { type Came, withRecorder } from './recording-server.ts';

const cases = everyCase('standard', '1').filter(
  ({ id }) => !id.endsWith('/control') || id === 'preflight/control',
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

const urlOf = (index: number) => `http://target.example/c${index}`;

/** The request that curl makes of its arguments (curl(1): -X, --head, -H, --data-binary). */
function requestOf({ words: all, input }: CurlCall, base: string): Came {
  // What comes before the request over the same connection is a case of its own.
  const words = all.slice(all.indexOf('--next') + 1);
  let method = 'GET';
  let target = '';
  let body: Buffer = Buffer.alloc(0);
  const headers: [string, string][] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const value = () => words[++at] ?? '';
    if (word === '--head') method = 'HEAD';
    else if (word === '-X') method = value();
    else if (word === '-H') headers.push(...headerOf(value()));
    else if (word === '--data-binary') body = dataOf(value(), input);
    else if (word.startsWith('-')) expect(['-sS', '-i']).toContain(word);
    else target = word.slice(base.length);
  }
  return { method, target, headers, body };
}

/** "Name: value" is sent so, "Name;" empty, and "Name:" not at all. */
function headerOf(text: string): [string, string][] {
  const [, name = '', value = ''] = /^([^:;]+)[:;](.*)$/s.exec(text) ?? [];
  return text.endsWith(';') || value.trim() !== '' ? [[name.toLowerCase(), value.trim()]] : [];
}

function dataOf(text: string, input: Buffer): Buffer {
  if (text === '@-') return input;
  // Anything else that begins so names a file.
  expect(text.startsWith('@')).toBe(false);
  return Buffer.from(text);
}

function renderedOf({ method, target, headers, body = Buffer.alloc(0) }: RenderedRequest): Came {
  const named = headers.map(([name, value]) => [name.toLowerCase(), value.trim()] as const);
  return { method, target, headers: named, body };
}

/** What bash makes of the curl of each case, compared argument by argument with the request of the case. */
async function compare(variables: Variables, all = casesFor(variables)): Promise<void> {
  const own = all.filter((entry) => applicable(entry, variables));
  expect(own.length).toBeGreaterThan(0);
  const commands = own.map((entry, index) => curlOf(entry, variables, urlOf(index)));
  const { calls, said } = await callsOf(commands, shellVariables(variables));
  expect(calls).toHaveLength(own.length);
  for (const [index, { id, request }] of own.entries()) {
    const call = calls[index] ?? { words: [], input: Buffer.alloc(0) };
    const expected = comparable(renderedOf(render(request, variables)));
    expect.soft(comparable(requestOf(call, urlOf(index))), id).toEqual(expected);
  }
  expect.soft(said).toBe('');
}

/** One case for each option and each kind of body that a curl can have. */
function kindsOf(all: readonly Case[]): Case[] {
  const kind = ({ request: { method, query, headers, body } }: Case) => [
    method,
    query?.replace(/[^{}&=|]/g, ''),
    headers.map(([, value]) => value.trim() === ''),
    body && [body.encoding, /[^ -~]/.test(body.text), body.text.includes('|repeat'), body.text === ''],
  ];
  return [...new Map(all.map((entry) => [JSON.stringify(kind(entry)), entry] as const)).values()];
}

/** What the real curl sends of the same commands, compared with what the transport sends. */
async function compareOnWire(variables: Variables, all: readonly Case[]): Promise<void> {
  const own = all.filter((entry) => applicable(entry, variables));
  await withRecorder(async (baseUrl, came) => {
    const transport = createTransport(10_000);
    for (const [index, { request }] of own.entries()) {
      await transport(`${baseUrl}/t${index}`, render(request, variables));
    }
    const commands = own.map((entry, index) => curlOf(entry, variables, `${baseUrl}/c${index}`));
    const said = await bash(commands.join('\n\n'), shellVariables(variables));
    for (const [index, { id }] of own.entries()) {
      const expected = comparable(came.get(`t${index}`));
      expect.soft(expected, id).toBeDefined();
      expect.soft(comparable(came.get(`c${index}`)), id).toEqual(expected);
    }
    expect.soft(said).toBe('');
  });
}

test.describe.configure({ mode: 'parallel' });

test('one case of each kind, pasted into bash, sends over the wire what the transport sends', async () => {
  const kinds = kindsOf(cases);
  expect(kinds.length).toBeGreaterThan(15);
  await compareOnWire(plainVariables, kinds);
});

test('values that a shell could spoil arrive over the wire as the transport sends them', async () => {
  for (const [what, variables] of oddVariables.slice(1)) {
    await test.step(what, () => compareOnWire(variables, casesFor(variables).slice(0, 1)));
  }
});

for (const [what, variables] of oddVariables) {
  test(`with ${what}, the curl of each case, pasted into bash, makes the request of the case`, async () => {
    await compare(variables);
  });
}

test('the curl of random cases, pasted into bash, makes the request of the case', async () => {
  const random = explorationBatches(loadContract(), '1', 160).flatMap((batch) => batch.cases);
  await compare(plainVariables, random);
});

const uploadIdOf = (came: Came | undefined): unknown => JSON.parse(String(came?.body)).uploadId;
const control = cases.find(({ id }) => id === 'preflight/control');

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
