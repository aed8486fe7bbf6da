import type { Socket } from 'node:net';
import type { buildConnector } from 'undici';

const start = 'HTTP/1.1 1';
const digitOne = 0x31;
// A change of the protocol (101) is no interim answer.
const interim = /^HTTP\/1\.1 1(?!01)\d\d[^\r\n]*\r\n(?:[^\r\n]+\r\n)*\r\n/;

/** Whether bytes may be, or become, an interim answer. */
const mayBeInterim = (text: string) => start.startsWith(text) || /^HTTP\/1\.1 1(?!01)/.test(text);

/**
 * Lets a connection hand over what it receives without the interim answers before the final one. A client has to bear
 * those that it did not ask for (RFC 9110 section 15.2), and undici takes a 100 for an error.
 */
function withoutInterim(socket: Socket): Socket {
  const read = socket.read.bind(socket) as (size?: number) => Buffer | null;
  let received = '';
  let begun = false;
  socket.read = (size?: number) => {
    const chunk = read(size);
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
  return socket;
}

/** A connector whose connections hand over final answers alone. */
export const bearingInterim =
  (connect: buildConnector.connector): buildConnector.connector =>
  (options, callback) =>
    connect(options, (...[error, socket]) => {
      if (error) callback(error, null);
      else callback(null, withoutInterim(socket) as typeof socket);
    });
