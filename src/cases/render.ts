import type { BodyTemplate, RequestTemplate } from './case.ts';
import { fill, type Variables } from './template.ts';

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

/** Puts the values of a target into a request. Throws NotApplicable (template.ts). */
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
