import type { Contract } from '../contract/contract.ts';
import type { Case } from './case.ts';
import type { RenderedRequest } from './render.ts';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes read as JSON in UTF-8 and nothing more lenient (RFC 8259 section 8.1); undefined when they are none. */
export function strictJson(bytes: Buffer): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(decoder.decode(bytes)) };
  } catch {
    return undefined;
  }
}

/**
 * Confirms that the final bytes of a case are wrong in the ways that its faults say, and in no other. Gives what is amiss
 * in words, or undefined; whatever is amiss is a bug of the suite.
 */
export function audit({ faults }: Case, { body }: RenderedRequest, contract: Contract): string | undefined {
  if (!body) return undefined;
  const parsed = strictJson(body);
  if (faults.some(({ breaks }) => breaks === 'syntax')) {
    return parsed && 'the body is JSON, though it is meant to be malformed';
  }
  if (!parsed) return 'the body is no JSON, though only something else is meant to be wrong';
  const errors = contract.validators.request(parsed.value);
  const breaking = faults.filter(({ breaks }) => breaks === 'schema');
  if (breaking.length === 0) {
    return errors[0] && `the body breaks the schema at ${errors[0].at || 'its root'}: ${errors[0].message}`;
  }
  if (errors.length === 0) return 'the body is valid, though it is meant to break the schema';
  const explains = (at: string) =>
    breaking.some(({ at: place }) => place === undefined || at === place || at.startsWith(`${place}/`));
  const stray = errors.find(({ at }) => !explains(at));
  return stray && `the body is also wrong at ${stray.at || 'its root'}: ${stray.message}`;
}
