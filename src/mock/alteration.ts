import type { Behaviour } from './behaviour.ts';

/** One named change of the mock's behaviour. */
export interface Alteration {
  /** In kebab-case; the name of its file. */
  readonly id: string;
  /** What the mock does differently, as a statement. */
  readonly says: string;
  readonly alter: (behaviour: Behaviour) => Behaviour;
}
