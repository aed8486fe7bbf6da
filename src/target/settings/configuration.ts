import type { Profile } from '../../contract/requirement.ts';
import type { Limits } from '../retry/limits.ts';
import type { Network } from '../transport/connectors.ts';
import type { PlainOptions } from './run-settings.ts';

/** Credentials of a caller. */
export interface Credentials {
  readonly accountId: string;
  readonly token: string;
}

/** An upload that is ready to be completed. */
export interface Upload {
  readonly uploadId: string;
  readonly fileName: string;
  /** Bytes. */
  readonly fileSize: number;
}

/** A target over the network: everything a run needs to know about it. */
export interface Target {
  readonly kind: 'mock' | 'sandbox';
  /** Scheme, host, port and path prefix; no slash at its end. */
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly restricted?: Credentials;
  readonly catalogId: string;
  /** Another existing catalog of the same account. */
  readonly otherCatalogId?: string;
  /** Uploads given by id; absent: they are provisioned. */
  readonly uploads?: readonly Upload[];
  /** The header that makes the target fail inside. */
  readonly faultHeader?: readonly [name: string, value: string];
  /** Absent: straight, with the usual certificates. */
  readonly network?: Network;
}

/** How a run goes about it: most of it as its setting says (run-settings.ts). */
export interface RunOptions extends PlainOptions {
  readonly profile: Profile;
  readonly seed: string;
  readonly strict: boolean;
  readonly requireAll: boolean;
  readonly reportDir: string;
  /** Most requests a second; 0 for as many as possible. */
  readonly rate: number;
  /** For one request, in milliseconds. */
  readonly timeoutMs: number;
  /** For its connection alone; as long as the whole request by default. */
  readonly connectTimeoutMs?: number;
  readonly limits?: Limits;
  /** Variables that describe a sandbox although the embedded mock is judged. */
  readonly ignored?: readonly string[];
  /** Ids of the only cases to play; absent or empty: all of the profile. */
  readonly cases?: readonly string[];
}

/** A mistake in what the user gave: one line that names the thing and the cure; exit code 2. */
export class ConfigurationError extends Error {}
