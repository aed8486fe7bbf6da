import { filled } from '../reasons/reason.ts';
import { notConfigured } from '../reasons/run.ts';
import type { BodyTemplate, RequestTemplate } from './case.ts';
import { type ChangeName, changes } from './changes.ts';

/** What a placeholder can stand for. `uploadId`, `fileName` and `fileSize` belong to the live upload. */
const variableNames = [
  'accountId',
  'token',
  'restrictedAccountId',
  /** The restricted caller's account, if it is not the full one's. */
  'otherAccountId',
  'restrictedToken',
  /** The restricted caller's token, if its account is not the full one's. */
  'otherToken',
  'catalogId',
  /** Another existing catalog of the account. */
  'otherCatalogId',
  'uploadId',
  'fileName',
  'fileSize',
  'faultHeaderName',
  'faultHeaderValue',
] as const;

export type VariableName = (typeof variableNames)[number];

export type Variables = Readonly<Partial<Record<VariableName, string>>>;

/** A part of a template: literal text, a placeholder, or `{{repeat:times:text}}`, in whose text `#` counts up from 0. */
export type Part =
  | { readonly literal: string }
  | { readonly variable: VariableName; readonly change?: ChangeName }
  | { readonly repeat: string; readonly times: number };

const placeholder = new RegExp(
  String.raw`\{\{(?:(?<variable>${variableNames.join('|')})(?:\|(?<change>\w+))?|repeat:(?<times>\d+):(?<repeat>.+?))\}\}`,
  'gs',
);

function partOf(groups: Record<string, string | undefined>): Part {
  if (groups.repeat !== undefined) return { repeat: groups.repeat, times: Number(groups.times) };
  const variable = groups.variable as VariableName;
  return groups.change ? { variable, change: groups.change as ChangeName } : { variable };
}

// The same names and values come in every request.
const longestKept = 256;
const mostKept = 2000;
const kept = new Map<string, readonly Part[]>();

/** Splits a template into its parts; braces that are no known placeholder are literal text. */
export function parseTemplate(template: string): readonly Part[] {
  if (template.length > longestKept) return parse(template);
  const parts = kept.get(template) ?? parse(template);
  if (kept.size < mostKept) kept.set(template, parts);
  return parts;
}

function parse(template: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of template.matchAll(placeholder)) {
    if (match.index > end) parts.push({ literal: template.slice(end, match.index) });
    parts.push(partOf(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  if (end < template.length) parts.push({ literal: template.slice(end) });
  return parts;
}

/** Why a case cannot be sent to this target: a variable is not configured, or a change changed nothing. */
export class NotApplicable extends Error {
  /** The variable that is not configured. */
  readonly missing?: VariableName;

  constructor(message: string, missing?: VariableName) {
    super(message);
    this.missing = missing;
  }
}

/** The value of a placeholder. Throws {@link NotApplicable}. */
export function resolve(part: { variable: VariableName; change?: ChangeName }, variables: Variables): string {
  const value = variables[part.variable];
  if (value === undefined)
    throw new NotApplicable(filled(notConfigured.variable.says, { variable: part.variable }), part.variable);
  if (!part.change) return value;
  const changed = changes[part.change](value);
  const { variable, change } = part;
  if (changed === value) throw new NotApplicable(filled(notConfigured.unchanged.says, { variable, change }));
  return changed;
}

const repeated = ({ repeat, times }: { repeat: string; times: number }) =>
  repeat.includes('#')
    ? Array.from({ length: times }, (_, index) => repeat.replaceAll('#', String(index))).join('')
    : repeat.repeat(times);

/** Fills a template. `encode` makes each value, and nothing else, fit the place: `jsonEscape` for a body. */
export function fill(template: string, variables: Variables, encode = (value: string) => value): string {
  return parseTemplate(template)
    .map((part) => {
      if ('literal' in part) return part.literal;
      if ('repeat' in part) return repeated(part);
      return encode(resolve(part, variables));
    })
    .join('');
}

/** A request ready to be sent to any origin. */
export interface RenderedRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: Buffer;
  /** It shares its connection with no other request. */
  readonly ownConnection?: boolean;
}

const toEscape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A string as it stands between the quotes of a JSON text, in ASCII alone (RFC 8259 section 7). */
export const jsonEscape = (value: string): string =>
  JSON.stringify(value)
    .slice(1, -1)
    .replace(/[\u007f-\uffff]/g, toEscape);

const renderBody = ({ text, encoding }: BodyTemplate, variables: Variables) =>
  Buffer.from(fill(text, variables, jsonEscape), encoding ?? 'utf8');

/** Puts the values of a target into a request. Throws {@link NotApplicable}. */
export function render(request: RequestTemplate, variables: Variables): RenderedRequest {
  const query = request.query ? `?${fill(request.query, variables, encodeURIComponent)}` : '';
  return {
    method: request.method,
    target: request.path + query,
    headers: request.headers.map(([name, value]) => [fill(name, variables), fill(value, variables)] as const),
    ...(request.body && { body: renderBody(request.body, variables) }),
    ...(request.ownConnection && { ownConnection: true }),
  };
}
