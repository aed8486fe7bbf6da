import type { Flavour } from '../flavour.ts';

export const orderFaultLast: Flavour = {
  id: 'order-fault-last',
  says: 'a failure inside shows when nothing else is wrong',
  alter: (mock) => ({ ...mock, order: [...mock.order.filter((name) => name !== 'fault'), 'fault'] }),
};
