import type { Target } from '../target/configuration.ts';
import { proxyFor } from '../target/proxy.ts';
import type { RunRecord } from './record.ts';

/** What a record tells of a target: nothing that is secret. */
export function targetFacts({ kind, baseUrl, network = {} }: Target): RunRecord['target'] {
  const proxy = proxyFor(new URL(baseUrl), network.proxies ?? {});
  return {
    ...{ kind, baseUrl },
    ...(network.insecure && { insecure: true }),
    ...(proxy && { proxy: proxy.origin }),
  };
}
