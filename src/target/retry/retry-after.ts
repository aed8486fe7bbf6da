import { type Exchange, header } from '../transport/exchange.ts';

// IMF-fixdate, RFC 850 and asctime (RFC 9110 section 5.6.7); the last one tells no zone, and means UTC.
const httpDate = /^[A-Z][a-z]{2,8},? .*\d{2}:\d{2}:\d{2}/;

const timeOf = (text: string): number =>
  httpDate.test(text) ? Date.parse(text.endsWith('GMT') ? text : `${text} GMT`) : Number.NaN;

/**
 * Retry-After in milliseconds, given in seconds or as a date (RFC 9110 section 10.2.3); undefined if there is none that
 * can be read. A date is taken by the clock of the server, where its answer tells it.
 */
export function retryAfterMs({ response }: Exchange): number | undefined {
  const headers = response?.headers ?? [];
  const value = header(headers, 'retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const serverTime = timeOf(header(headers, 'date') ?? '');
  const ms = timeOf(value) - (Number.isNaN(serverTime) ? Date.now() : serverTime);
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
