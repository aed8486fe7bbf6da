import { type Exchange, statusOrError } from '../../target/transport/exchange.ts';

/** One exchange on a line of our own words: milliseconds, what came, the method, and what it was for. */
export function exchangeLine(exchange: Exchange, what: string): string {
  const { request, durationMs } = exchange;
  const outcome = statusOrError(exchange).padEnd(9);
  return `${durationMs.toFixed(1).padStart(9)} ms  ${outcome} ${request.method.padEnd(7)} ${what}`;
}
