/** What a request asks for, by its method, place and path. */
export type Operation = 'issue' | 'put' | 'complete' | 'other';

/** Which server of a scenario was asked: the API, the storage of signed URLs, or an origin that has no part in it. */
export type Place = 'api' | 'storage' | 'elsewhere';

export type RawHeaders = readonly (readonly [name: string, value: string])[];

/** Why no complete answer went out, in the words of the transport errors of the suite. */
export type AnswerTrouble = 'timeout' | 'reset' | 'truncated';

/** One request as it came in, byte by byte, and what was answered. It changes while it is under way. */
export interface RecordedExchange {
  readonly operation: Operation;
  readonly place: Place;
  readonly request: {
    readonly method: string;
    /** Absolute. */
    readonly url: string;
    readonly httpVersion: string;
    /** In their order and letter case. */
    readonly headers: RawHeaders;
    body: Buffer;
    /** How many bytes came; more than those of `body` if only their beginning was kept. */
    bytes: number;
    /** Whether the body came to its end. */
    complete: boolean;
  };
  response?: { readonly status: number; readonly headers: RawHeaders; readonly body: Buffer };
  trouble?: AnswerTrouble;
  /** Counts the connections of a server: the same number is the same connection. */
  readonly connection: number;
  /** Milliseconds since the epoch: when its head had come in, when its answer had gone out, when the client left it. */
  readonly startedAt: number;
  answeredAt?: number;
  abandonedAt?: number;
}
