import type { MockOptions } from '../../../src/mock/start-mock.ts';
import { startMock } from '../../../src/mock/start-mock.ts';
import type { RunRecord } from '../../../src/record/record.ts';
import type { Given } from '../../../src/target/settings/read-settings.ts';
import { type Rule, startGateway } from './gateway.ts';
import { judgeAt } from './judge-at.ts';

/** Judges a mock with a gateway before it, by whose rule some requests do not reach it. */
export async function judgeBehind(
  rule: Rule,
  flags: Given = {},
  mockOptions: MockOptions = {},
  variables: Readonly<Record<string, string>> = {},
): Promise<RunRecord> {
  const mock = await startMock(mockOptions);
  const gateway = await startGateway(mock.url, rule);
  try {
    return await judgeAt({ ...mock.environment, CLEVERTAP_BASE_URL: gateway.url, ...variables }, flags);
  } finally {
    gateway.close();
    await mock.close();
  }
}
