/** Something that is not what it was in an earlier run. */
export interface Change {
  /** Id of a requirement, or the path of an item of the behaviour profile, `behaviour.statuses.accepted`. */
  readonly item: string;
  readonly kind: 'fixed' | 'broken' | 'now untested' | 'changed';
  readonly before: string;
  readonly after: string;
}
