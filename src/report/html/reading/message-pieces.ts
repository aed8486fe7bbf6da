import type { Headers, Payload } from '../../../target/transport/exchange.ts';
import { escapedText, lengthInWords, truncated } from '../../../text/escape.ts';
import type { Differences } from './differences.ts';
import { memberSlices } from './member-slices.ts';

/** A part of a message as shown: `marked` where it differs from the control, `own` for a line of its own. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
  readonly own?: boolean;
}

const mostHeaders = 40;
const longestLine = 300;
const longestBody = 3000;

function shortened(text: string): string {
  const beginning = truncated(text, longestBody);
  // Line feeds and tabs lay a body out; all else that is unseen is written out by the page as a whole.
  const lines = beginning.replaceAll('\r\n', '\n');
  return beginning === text ? lines : `${lines} ${lengthInWords(text)}`;
}

function textPieces(text: string, differences: Differences | undefined): Piece[] {
  const slices = text.length <= longestBody ? memberSlices(text) : undefined;
  if (!slices) return [{ text: shortened(text), marked: differences?.body ?? false }];
  const { before, members, after } = slices;
  return [
    { text: before, marked: false },
    ...members.map((slice) => ({
      text: slice.text,
      marked: differences?.members.has(slice.name) ?? false,
      own: true,
    })),
    { text: after, marked: false },
  ];
}

/** The body of a message in pieces, its beginning if it is long. */
export function bodyPieces(body: Payload | undefined, differences?: Differences): Piece[] {
  if (!body) return [];
  if ('text' in body && body.text === '') return [{ text: '(empty)', marked: differences?.body ?? false }];
  const marked = differences?.body ?? false;
  const pieces =
    'text' in body
      ? textPieces(body.text, differences)
      : [{ text: `no UTF-8, in base64: ${shortened(body.base64)}`, marked }];
  if (body.clippedFrom === undefined) return pieces;
  const whole = body.clippedFrom.toLocaleString('en-US');
  return [...pieces, { text: `\n… the beginning of ${whole} bytes`, marked: false }];
}

/** The first line and the headers of a message, a piece each. */
export function headPieces(start: string, headers: Headers, differences?: Differences): Piece[] {
  const lines = headers.slice(0, mostHeaders).map(([name, value]) => ({
    text: escapedText(`${name}: ${value}`, longestLine),
    marked: differences?.headers.has(name.toLowerCase()) ?? false,
  }));
  const rest = headers.length - lines.length;
  return [
    { text: escapedText(start, longestLine), marked: differences?.start ?? false },
    ...lines,
    ...(rest > 0 ? [{ text: `… and ${rest} more headers`, marked: false }] : []),
  ];
}
