import type { Exchange } from '../target/transport/exchange.ts';
import type { Answer } from './answer.ts';

/** A text on one line, shortened to be read. */
export function excerpt(text: string, length = 160): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length)}…` : line;
}

/** A JSON value as it is shown in a finding. */
export const shown = (value: unknown): string =>
  excerpt(value === undefined ? 'nothing' : JSON.stringify(value));

/** An answer in words. */
export function answerInWords({ kind, status, codes, text }: Answer, { transportError }: Exchange): string {
  if (transportError)
    return `no complete answer: ${transportError.kind} (${excerpt(transportError.message)})`;
  const body = text ? `: ${excerpt(text)}` : ', empty body';
  if (codes.length > 0) return `${status} with ${[...new Set(codes.map(({ code }) => code))].join(' and ')}`;
  if (kind === 'accepted') return `${status}, accepted${body}`;
  if (kind === 'redirected') return `${status}, a redirect`;
  return `${status} without a documented code${body}`;
}
