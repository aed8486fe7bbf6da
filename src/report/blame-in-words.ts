import type { Blame } from '../checks/check.ts';

const words: Readonly<Record<Blame, string>> = {
  server: 'the server',
  documentation: 'the documentation: the page contradicts itself or leaves this open',
  account: 'the account: credentials, permission, feature, catalog or uploads',
  network: 'the network: nothing or nothing usable came back',
  suite: 'this suite: please report the bug, the target is not to blame',
};

/** Who can act on it. */
export const blameInWords = (blame: Blame): string => words[blame];
