import type { Socket } from 'node:net';

const start = 'HTTP/1.1 1';
const digitOne = 0x31;
// A change of the protocol (101) is no interim answer.
const interim = /^HTTP\/1\.1 1(?!01)\d\d[^\r\n]*\r\n(?:[^\r\n]+\r\n)*\r\n/;

/** Whether bytes may be, or become, an interim answer. */
const mayBeInterim = (text: string) => start.startsWith(text) || /^HTTP\/1\.1 1(?!01)/.test(text);

/** What a connection receives, answer by answer. */
export interface Listening {
  /** What comes from here on belongs to another answer. */
  readonly expectAnswer: () => void;
  /** Whether anything of it came. */
  readonly heard: () => boolean;
}

/**
 * Lets a connection hand over what it receives without the interim answers before each final one. A client has to bear
 * those that it did not ask for (RFC 9110 section 15.2), and undici takes a 100 for an error.
 */
export function withoutInterim(socket: Socket): Listening {
  const read = socket.read.bind(socket) as (size?: number) => Buffer | null;
  let received = '';
  let begun = false;
  let heard = false;
  socket.read = (size?: number) => {
    const chunk = read(size);
    heard ||= chunk !== null;
    if (begun || chunk === null) return chunk;
    // Nearly every answer is a final one, and comes with its first bytes together.
    begun = received === '' && chunk.length >= start.length && chunk[start.length - 1] !== digitOne;
    if (begun) return chunk;
    received += chunk.toString('latin1');
    while (interim.test(received)) received = received.replace(interim, '');
    if (mayBeInterim(received)) return null;
    begun = true;
    return Buffer.from(received, 'latin1');
  };
  return {
    expectAnswer: () => {
      [received, begun, heard] = ['', false, false];
    },
    heard: () => heard,
  };
}
