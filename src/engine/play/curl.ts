import type { BodyTemplate, Case } from '../../cases/case.ts';
import type { ChangeName } from '../../cases/changes.ts';
import {
  fill,
  jsonEscape,
  type Part,
  parseTemplate,
  resolve,
  type VariableName,
  type Variables,
} from '../../cases/render.ts';

// Single quotes keep everything but a single quote literal (POSIX shell, 2.2.2).
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

const shellNames: Partial<Record<VariableName, string>> = {
  accountId: 'CLEVERTAP_ACCOUNT_ID',
  token: 'CLEVERTAP_TOKEN',
  restrictedAccountId: 'CLEVERTAP_RESTRICTED_ACCOUNT_ID',
  otherAccountId: 'CLEVERTAP_RESTRICTED_ACCOUNT_ID',
  restrictedToken: 'CLEVERTAP_RESTRICTED_TOKEN',
  otherToken: 'CLEVERTAP_RESTRICTED_TOKEN',
};

const otherLetter = (value: string, index: number) => (value.charAt(index) === 'x' ? 'y' : 'x');
const middleOf = (value: string) => Math.floor(value.length / 2);

/** The changes of placeholders (changes.ts) in bash (Shell Parameter Expansion), so that no part of a token is written down. */
const inShell: Readonly<Partial<Record<ChangeName, (name: string, value: string) => string>>> = {
  longer: (name) => `"\${${name}}x"`,
  shorter: (name) => `"\${${name}%?}"`,
  firstChanged: (name, value) => `"${otherLetter(value, 0)}\${${name}#?}"`,
  middleChanged: (name, value) => {
    const middle = middleOf(value);
    return `"\${${name}:0:${middle}}${otherLetter(value, middle)}\${${name}:${middle + 1}}"`;
  },
  lastChanged: (name, value) => `"\${${name}%?}${otherLetter(value, value.length - 1)}"`,
  swapCase: (name) => `"\${${name}~~}"`,
  next: (name) => `"$((${name} + 1))"`,
  wrapped: (name) => `"$((${name} + 4294967296))"`,
  previous: (name) => `"$((${name} - 1))"`,
};

function changedInShell(change: ChangeName, name: string, value: string): string {
  const written = inShell[change]?.(name, value);
  if (written === undefined)
    throw new Error(`a credential has no change ${change}: it would be written down`);
  return written;
}

// A server makes up these ids, and in double quotes a shell would run what one holds.
const isPlainId = (value: string) => /^[\w.-]+$/.test(value);

function variableInShell(
  part: { variable: VariableName; change?: ChangeName },
  variables: Variables,
): string {
  const name = shellNames[part.variable];
  const value = variables[part.variable] ?? '';
  if (name) return part.change ? changedInShell(part.change, name, value) : `"$${name}"`;
  const live = part.variable === 'uploadId' && !part.change && isPlainId(value);
  return live ? `"\${UPLOAD_ID:-${value}}"` : quoted(resolve(part, variables));
}

/** Neighbouring literals as one, for quotes that are easy to read. */
function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last && 'literal' in last && 'literal' in part) {
      result[result.length - 1] = { literal: last.literal + part.literal };
    } else result.push(part);
  }
  return result;
}

/** Parts as one shell word; neighbouring quotes join into one word. */
const wordOf = (parts: readonly Part[], variables: Variables) =>
  joined(parts)
    .map((part) => {
      if ('literal' in part) return quoted(part.literal);
      return 'variable' in part ? variableInShell(part, variables) : `"$(${repeatCommand(part)})"`;
    })
    .join('') || "''";

function inJson(part: Part, variables: Variables): Part {
  if (!('variable' in part) || shellNames[part.variable]) return part;
  if (part.variable === 'uploadId' && !part.change && isPlainId(variables.uploadId ?? '')) return part;
  return { literal: jsonEscape(resolve(part, variables)) };
}

const repeatCommand = ({ repeat, times }: { repeat: string; times: number }) =>
  `seq 0 ${times - 1} | sed ${quoted(`s~.*~${repeat.replaceAll('&', '\\&').replaceAll('#', '&')}~`)} | tr -d '\\n'`;

const inOctal = (byte: number) => `\\0${byte.toString(8).padStart(3, '0')}`;
const backslash = 0x5c;

/** Bytes for `printf %b` (POSIX printf, Operands), in printable ASCII: no word of a shell can hold a NUL. */
const escaped = (bytes: Buffer) =>
  [...bytes]
    .map((byte) =>
      byte < 0x20 || byte > 0x7e || byte === backslash ? inOctal(byte) : String.fromCharCode(byte),
    )
    .join('');

function printCommand(part: Part, encoding: BodyTemplate['encoding'], variables: Variables): string {
  if ('repeat' in part) return repeatCommand(part);
  const bytewise = 'literal' in part && (encoding === 'latin1' || part.literal.includes('\0'));
  return bytewise
    ? `printf %b ${quoted(escaped(Buffer.from(part.literal, encoding)))}`
    : `printf %s ${wordOf([part], variables)}`;
}

/** A body that does not fit into one word, as commands that print it. */
function printed({ text, encoding }: BodyTemplate, variables: Variables): string {
  const parts = parseTemplate(text).map((part) => inJson(part, variables));
  const commands = joined(parts).map((part) => printCommand(part, encoding, variables));
  return `{ ${commands.join('; ')}; }${encoding === 'utf16le' ? ' | iconv -f UTF-8 -t UTF-16LE' : ''} | `;
}

function bodyArguments(
  body: BodyTemplate | undefined,
  variables: Variables,
): { before: string; word: string[] } {
  if (!body) return { before: '', word: [] };
  const parts = parseTemplate(body.text);
  if (
    (body.encoding && body.text !== '') ||
    body.text.includes('\0') ||
    parts.some((part) => 'repeat' in part)
  ) {
    // Without an empty Expect, curl waits for 100 Continue before it sends a long body.
    return { before: printed(body, variables), word: [`-H 'Expect:'`, '--data-binary @-'] };
  }
  const word = wordOf(
    parts.map((part) => inJson(part, variables)),
    variables,
  );
  return { before: '', word: [`--data-binary ${word}`] };
}

function headerArgument([name, value]: readonly [string, string], variables: Variables): string {
  // "Name;" is how curl sends a header that is empty.
  if (fill(value, variables).trim() === '') return `-H ${wordOf(parseTemplate(`${name};`), variables)}`;
  return `-H ${wordOf(parseTemplate(`${name}: ${value}`), variables)}`;
}

// The shell has nothing that encodes for a URL, and whoever runs this suite has Node.
const encoded = (name: string) => `"$(node -p 'encodeURIComponent(process.env.${name})')"`;

const inQuery = (template: string, variables: Variables) =>
  joined(parseTemplate(template))
    .map((part) => {
      if ('literal' in part) return quoted(part.literal);
      if (!('variable' in part)) return '';
      const name = part.change ? undefined : shellNames[part.variable];
      return name ? encoded(name) : quoted(encodeURIComponent(resolve(part, variables)));
    })
    .join('');

/** Commands whose output is the body, and the options of one request. */
function optionsOf({ request }: Pick<Case, 'request'>, variables: Variables, baseUrl: string) {
  const { method, path, query, headers, body } = request;
  const url = quoted(baseUrl + path) + (query ? inQuery(`?${query}`, variables) : '');
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  // curl adds a media type of its own to any body unless told not to.
  const undeclared = body && !names.has('content-type') ? [`-H 'Content-Type:'`] : [];
  const { before, word } = bodyArguments(body, variables);
  const verb = method === 'HEAD' ? '--head' : `-X ${method}`;
  const headerWords = headers.map((header) => headerArgument(header, variables));
  return { before, options: ['-sS -i', verb, url, ...headerWords, ...undeclared, ...word].join(' \\\n  ') };
}

/**
 * The request as one paste for bash: tokens and accounts as the variables of the configuration, and UPLOAD_ID for an
 * upload that is still live, since the one of the run has been used up by its control. What a case follows comes before
 * it in the same command, as curl sends both over one connection.
 */
export function curlOf(entry: Case, variables: Variables, baseUrl: string): string {
  const { before, options } = optionsOf(entry, variables, baseUrl);
  const first = entry.follows && `${optionsOf(entry.follows, variables, baseUrl).options} \\\n  --next `;
  return `${before}curl ${first ?? ''}${options}`;
}
