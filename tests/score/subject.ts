import type { MockOptions } from '../../src/mock/start-mock.ts';
import { defects } from '../../src/mock/variants/defects/index.ts';
import { flavours } from '../../src/mock/variants/flavours/index.ts';
import { ConfigurationError } from '../../src/target/settings/configuration.ts';

/** A server to judge, as data that can be sent to another thread. */
export interface Subject {
  /** Id of its defect; absent: it conforms. */
  readonly defect?: string;
  /** Name of its flavours together. */
  readonly set: string;
  readonly flavours: readonly string[];
  /** How many uploads are given by id; absent: they are provisioned. */
  readonly uploads?: number;
  readonly seed: string;
}

function named<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new ConfigurationError(`the mock has no ${id}: see signedurl-conformance mock --list`);
  return found;
}

/** The options of the mock that is this server. */
export const mockOf = ({ defect, flavours: ids, uploads = 0 }: Subject): MockOptions => ({
  uploads,
  flavours: ids.map((id) => named(flavours, id)),
  defects: defect === undefined ? [] : [named(defects, defect)],
});
