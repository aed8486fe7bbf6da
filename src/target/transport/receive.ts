import type { Client, Dispatcher } from 'undici';
import { CutOff } from './transport-error.ts';

/** An answer as it came: names and values of its headers in turn, and the bytes of its body. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: readonly Buffer[];
  readonly bytes: Buffer;
}

/** What bounds an answer. */
export interface Bounds {
  /** From the beginning of the request to the last byte of its answer, in milliseconds. */
  readonly timeoutMs: number;
  readonly bodyBytes: number;
  readonly tooLarge: (bodyBytes: number) => Error;
}

/** What `AbortSignal.timeout` fails with. */
const timedOut = () => new DOMException('The operation was aborted due to timeout', 'TimeoutError');

/** Sends a request and gives its whole answer. Rejects with what broke it, as {@link CutOff} once its head had come. */
export function receive(
  client: Client,
  request: Dispatcher.DispatchOptions,
  { timeoutMs, bodyBytes, tooLarge }: Bounds,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let head: Pick<RawAnswer, 'status' | 'headers'> | undefined;
    let size = 0;
    let abort: (error: Error) => void = () => undefined;
    const fail = (error: Error) => {
      clearTimeout(timer);
      reject(head ? new CutOff(error) : error);
    };
    const stop = (error: Error) => {
      fail(error);
      abort(error);
    };
    const timer = setTimeout(() => stop(timedOut()), timeoutMs);
    client.dispatch(
      // The timer above bounds all of it.
      { ...request, headersTimeout: 0, bodyTimeout: 0 },
      {
        onConnect: (end) => {
          abort = end;
        },
        onHeaders: (status, headers) => {
          // An interim answer is none.
          if (status >= 200 || status === 101) head = { status, headers };
          return true;
        },
        onData: (chunk) => {
          size += chunk.length;
          if (size > bodyBytes) stop(tooLarge(bodyBytes));
          else chunks.push(chunk);
          return true;
        },
        onComplete: () => {
          clearTimeout(timer);
          if (head) resolve({ ...head, bytes: Buffer.concat(chunks) });
        },
        onError: fail,
      },
    );
  });
}
