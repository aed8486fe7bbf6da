import type { Guard } from '../behaviour.ts';
import { faultHeader } from '../fault-header.ts';

/** Requirement error.internal. */
export const fault: Guard = ({ headers }) =>
  headers[faultHeader.name.toLowerCase()] === faultHeader.value
    ? { code: 'INTERNAL_ERROR', message: 'Something went wrong.' }
    : undefined;
