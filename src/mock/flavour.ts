import type { Alteration } from './alteration.ts';

/** An allowed variation: a suite that fails because of it cries wolf. */
export type Flavour = Alteration;
