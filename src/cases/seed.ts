import { createHash } from 'node:crypto';

/** A 32-bit seed out of any text, so that every case draws its own values whatever stands before it. */
export const seedOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE();
