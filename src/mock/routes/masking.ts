import type { MockState } from '../state/state.ts';

const masked = '<token>';

// A nearly right token gives nearly everything away, so these are masked whatever they hold.
const secretHeaders: ReadonlySet<string> = new Set(['x-clevertap-token', 'authorization']);

/** The text without the tokens of the mock's accounts (requirement no-echo). */
export const maskText = (text: string, { account, restricted }: MockState): string =>
  text.replaceAll(account.token, masked).replaceAll(restricted.token, masked);

/** The headers without anything that was sent as a token. */
export const maskHeaders = (headers: Readonly<Record<string, string>>, state: MockState) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      secretHeaders.has(name) && value !== '' ? masked : maskText(value, state),
    ]),
  );
