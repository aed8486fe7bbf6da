import type { RunRecord } from '../../record/record.ts';

/** A file that every run leaves in its report folder: a view of the run record. */
export interface Output {
  /** Its name in the report folder. */
  readonly file: string;
  /** What it is, for the table in the documentation. */
  readonly holds: string;
  readonly render: (record: RunRecord) => string;
}
