import type { Blame } from '../checks/finding.ts';

const words: Readonly<Record<Blame, string>> = {
  server: 'the server',
  gateway:
    'what stands in front of the API and answers in its place: firewall, load balancer, CDN, bot protection',
  account: 'the account: credentials, permission, feature, catalog or uploads',
  network: 'the network: nothing or nothing usable came back',
  configuration: 'the configuration of this run: a setting, a limit or the list of deviations',
  client: 'the client that was judged',
  suite: 'this suite: please report the bug, the target is not to blame',
};

/** Who can act on it. */
export const blameInWords = (blame: Blame): string => words[blame];
