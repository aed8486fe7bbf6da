import type { ReceivedResponse, SentRequest, TransportError } from '../target/transport/exchange.ts';

/** One request that a client sent in a scenario, and what it was answered. */
export interface ClientExchange {
  /** Which server was asked: the API, the storage of signed URLs, or an origin that has no part in it. */
  readonly place: 'api' | 'storage' | 'elsewhere';
  readonly request: SentRequest;
  readonly response?: ReceivedResponse;
  readonly transportError?: TransportError;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
}

/** How a scenario went: a part of the case that stands for it. */
export interface PlayedScenario {
  /** What a good client does. */
  readonly wants: string;
  /** What the client reported, in words. */
  readonly reported: string;
  /** How its process ended, in words; absent where no process was watched. */
  readonly ended?: string;
  readonly exchanges: readonly ClientExchange[];
  /** The beginning of what it printed. */
  readonly stdout?: string;
  readonly stderr?: string;
}

/** What the page leaves to clients, as it was seen: recorded, never judged (requirements `observed.client.*`). */
export interface ClientProfile {
  readonly userAgents: readonly string[];
  /** Names of headers of completions that are not documented. */
  readonly headers: readonly string[];
  /** Names of members of completions that are not documented. */
  readonly members: readonly string[];
  readonly connections: { readonly requests: number; readonly connections: number };
  /** Attempts after the first at the same request: after what, and how many milliseconds later. */
  readonly retries: readonly { readonly scenario: string; readonly after: string; readonly waitMs: number }[];
  /** After how many milliseconds an answer that did not come was given up. */
  readonly timeouts: readonly { readonly scenario: string; readonly afterMs: number }[];
  /** The documented members in the order in which they came; each order once. */
  readonly memberOrders: readonly string[];
  /** How catalogId and fileSize were written. */
  readonly numberFormats: readonly string[];
}
