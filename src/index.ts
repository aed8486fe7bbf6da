export { type Contract, loadContract } from './contract/contract.ts';
export { type RunningMock, startMock } from './mock/start-mock.ts';
export { conformance } from './run/conformance.ts';
export type { RunRecord, Verdict } from './run/record.ts';
export { exitCodes } from './run/verdict.ts';
export { ConfigurationError, type RunOptions, type Target } from './target/configuration.ts';
export { readSettings } from './target/read-settings.ts';
export { resolveOptions, resolveTarget } from './target/resolve-target.ts';
