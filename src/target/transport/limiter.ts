import { errorCodes } from '../../contract/error-code.ts';
import type { Exchange } from './exchange.ts';

const tooMany = 429;
// Limiters that do not say 429: 400 of AWS, 403 of Google and Azure, 503 of nginx and Apache.
const inOtherWords: ReadonlySet<number> = new Set([400, 403, 503]);
const says =
  /\b(rate (limit )?exceeded|rate.?limit(ed|ing)?\b|too many requests|(request|call)s? (limit|volume|quota)|quota (is |was )?exceeded|throttl(ed|ing))/i;
const longestMessage = 2000;

/**
 * What an answer that only asks to slow down counts as: `429` (RFC 6585 section 4), or `rate limit` for another refusal
 * that says so in words and has none of the documented codes; undefined for any other answer.
 */
export function limitIn({ response }: Pick<Exchange, 'response'>): '429' | 'rate limit' | undefined {
  if (!response) return undefined;
  const { status, body } = response;
  if (status === tooMany) return '429';
  if (!inOtherWords.has(status) || !('text' in body) || body.text.length > longestMessage) return undefined;
  const isOwn = errorCodes.some((code) => body.text.includes(code));
  return says.test(body.text) && !isOwn ? 'rate limit' : undefined;
}
