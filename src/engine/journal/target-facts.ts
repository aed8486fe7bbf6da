import { loadContract } from '../../contract/contract.ts';
import type { Target } from '../../target/settings/configuration.ts';
import { proxyFor } from '../../target/transport/proxy.ts';

/** What a record says of its target. */
export interface TargetFacts {
  /** `client`: a command, `recording`: traffic that somebody recorded; their words stand in `baseUrl`. */
  readonly kind: 'mock' | 'sandbox' | 'client' | 'recording';
  readonly baseUrl: string;
  /** The region of the contract that has this origin. */
  readonly region?: string;
  /** Certificates were not checked. */
  readonly insecure?: true;
  /** Variables of a sandbox that were set although the embedded mock was judged. */
  readonly ignored?: readonly string[];
  /** Origin of the proxy on the way, without credentials. */
  readonly proxy?: string;
}

/** What a record says of its target: nothing that is secret. */
export function targetFacts({ kind, baseUrl, network = {} }: Target): TargetFacts {
  const { regions } = loadContract();
  const region = Object.keys(regions).find((name) => regions[name] === baseUrl);
  const proxy = proxyFor(new URL(baseUrl), network.proxies ?? {});
  return {
    ...{ kind, baseUrl },
    ...(region && { region }),
    ...(network.insecure && { insecure: true }),
    ...(proxy && { proxy: proxy.origin }),
  };
}
