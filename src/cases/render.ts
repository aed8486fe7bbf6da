import type { BodyTemplate, RequestTemplate } from './case.ts';
import { fill, type Variables } from './template.ts';

/** A request ready to be sent to any origin. */
export interface RenderedRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: Buffer;
}

/** A string as it stands between the quotes of a JSON text (RFC 8259 section 7). */
export const jsonEscape = (value: string) => JSON.stringify(value).slice(1, -1);

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
  };
}
