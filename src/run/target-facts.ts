import { loadContract } from '../contract/contract.ts';
import type { Target } from '../target/configuration.ts';
import { proxyFor } from '../target/proxy.ts';
import type { RunRecord } from './record.ts';

/** What a record says of its target: nothing that is secret. */
export function targetFacts({ kind, baseUrl, network = {} }: Target): RunRecord['target'] {
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
