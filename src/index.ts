export { type Contract, loadContract } from './contract/contract.ts';
export { type RunningMock, startMock } from './mock/start-mock.ts';
export type { RunRecord, Verdict } from './record/record.ts';
export { exitCodes } from './record/verdict.ts';
export { conformance } from './runner/conformance.ts';
export { ConfigurationError, type RunOptions, type Target } from './target/settings/configuration.ts';
export { readSettings } from './target/settings/read-settings.ts';
export { resolveOptions, resolveTarget } from './target/settings/resolve-target.ts';
