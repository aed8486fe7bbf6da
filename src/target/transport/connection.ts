import type { Socket } from 'node:net';
import { type buildConnector, Client } from 'undici';
import { type Listening, withoutInterim } from './without-interim.ts';

/** How a connection is opened; `signal` makes what ends the wait for a tunnel. */
export type Open = (signal: () => AbortSignal) => buildConnector.connector;

// Most servers wait longer; one that says how long (Keep-Alive: timeout) is left a second earlier.
const longestIdleMs = 4000;

/**
 * A way to one origin that is used by one request after the other. It opens its connection when one is needed, and
 * knows what a request found of it.
 */
export class Connection {
  readonly client: Client;
  #listening: Listening | undefined;
  #timeoutMs = 0;
  #isNew = true;

  constructor(origin: string, open: Open) {
    const connect = open(() => AbortSignal.timeout(this.#timeoutMs));
    this.client = new Client(origin, {
      maxHeaderSize: 64 * 1024,
      keepAliveTimeout: longestIdleMs,
      connect: (options, callback) =>
        connect(options, (...[error, socket]) => {
          if (error) return callback(error, null);
          this.#isNew = true;
          this.#listening = withoutInterim(socket as Socket);
          callback(null, socket);
        }),
    });
  }

  /** A request begins, and has so many milliseconds. */
  begin(timeoutMs: number): void {
    this.#timeoutMs = timeoutMs;
    this.#isNew = this.#listening === undefined;
    this.#listening?.expectAnswer();
  }

  /** Whether the request went out on a connection that had carried others. */
  get wasUsed(): boolean {
    return !this.#isNew;
  }

  /** Whether any byte of its answer came. */
  get wasAnswered(): boolean {
    return this.#listening?.heard() ?? false;
  }

  close(): Promise<void> {
    return this.client.destroy();
  }
}
