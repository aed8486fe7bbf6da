import { faultHeader } from '../fault-header.ts';
import type { Guard } from '../guard.ts';

/** Requirement error.internal. */
export const fault: Guard = ({ headers }) =>
  headers[faultHeader.name.toLowerCase()] === faultHeader.value
    ? { code: 'INTERNAL_ERROR', message: 'Something went wrong.' }
    : undefined;
