import type { Contract } from '../contract/contract.ts';
import type { Block } from './block.ts';
import { differences, isThePage, unsaid } from './compare.ts';
import { contractStatement } from './contract-statement.ts';
import type { Drift } from './difference.ts';
import { pageStatement } from './page-statement.ts';
import { parts } from './statement.ts';
import { driftOf } from './touched.ts';

/** What came of a comparison of the page with the contract. */
export interface PageComparison {
  readonly differences: readonly Drift[];
  /** What the page names and does not say of it what the contract says: `required of X-Account-Id`. */
  readonly notCompared: readonly string[];
  /** How much the page names of each part. */
  readonly named: Readonly<Record<string, number>>;
}

const titleOf = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])).join('\n');

/** Compares what a page says with the contract; undefined when it is another page. */
export function judgePage(blocks: readonly Block[], contract: Contract): PageComparison | undefined {
  const own = contractStatement(contract);
  const page = pageStatement(blocks, own, contract.signedUrlPath);
  if (!isThePage(page, own, titleOf(blocks), contract.title)) return undefined;
  return {
    differences: differences(page, own).map((difference) => driftOf(difference, contract)),
    notCompared: unsaid(page, own),
    named: Object.fromEntries(parts.map((part) => [part, page[part].length])),
  };
}
