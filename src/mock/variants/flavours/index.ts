import type { Flavour } from '../../variant.ts';
import { bodyReadings } from './body-readings.ts';
import { checkOrders } from './check-orders.ts';
import { envelopes } from './envelopes.ts';
import { ids } from './ids.ts';
import { messages } from './messages.ts';
import { onTheWire } from './on-the-wire.ts';
import { openQuestions } from './open-questions.ts';
import { otherCodes } from './other-codes.ts';
import { otherMethodsAndPaths } from './other-methods-and-paths.ts';
import { outages } from './outages.ts';
import { statuses } from './statuses.ts';
import { storages } from './storages.ts';
import { timeFormats } from './time-formats.ts';

/** Every allowed variation that the mock can be started with, table by table. */
export const flavours: readonly Flavour[] = [
  ...statuses,
  ...envelopes,
  ...messages,
  ...otherCodes,
  ...timeFormats,
  ...ids,
  ...checkOrders,
  ...openQuestions,
  ...bodyReadings,
  ...otherMethodsAndPaths,
  ...outages,
  ...storages,
  ...onTheWire,
];
