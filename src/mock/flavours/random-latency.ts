import { randomInt } from 'node:crypto';
import type { Flavour } from '../flavour.ts';

export const randomLatency: Flavour = {
  id: 'random-latency',
  says: 'answers take up to 80 ms longer, by chance',
  alter: (mock) => ({ ...mock, delayMs: (call) => mock.delayMs(call) + randomInt(80) }),
};
