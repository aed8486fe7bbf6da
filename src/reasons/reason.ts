/** Who can act on a finding, or on what stands open. */
export type Actor = 'server' | 'gateway' | 'account' | 'network' | 'configuration' | 'client' | 'suite';

/** Why a requirement or a case stands open, as a row of a table that runs and documentation share. */
export interface Reason<Blame extends Actor = Actor> {
  /** How what it concerns stands. */
  readonly status: 'inconclusive' | 'untested';
  /** In one line; `{name}` stands for what a run fills in. */
  readonly says: string;
  /** What shows it, where the line does not tell. */
  readonly when?: string;
  readonly blame?: Blame;
  /** What to do. */
  readonly cure: string;
}

/** A reason that somebody can be named for. */
export type Blamed<Blame extends Actor = Actor> = Reason<Blame> & { readonly blame: Blame };

/** The values of a text's places by name. */
export type Values = Readonly<Record<string, string | number>>;

/** A text with its places filled. Throws for a place without a value: that is our own bug. */
export const filled = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${text}"`);
    return String(value);
  });

/** A reason as it is told of one run. */
export const told = <Row extends Reason>({ says, blame, cure }: Row, values: Values = {}) => ({
  reason: filled(says, values),
  blame: blame as Row['blame'],
  cure: filled(cure, values),
});
