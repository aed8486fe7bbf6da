import type { RunRecord } from '../../record/record.ts';
import { recordName } from '../../record/run-files.ts';
import type { Output } from './output.ts';

/** The record of a run as it is written, and as a site keeps it. */
export const recordText = (record: RunRecord): string => `${JSON.stringify(record, null, 2)}\n`;

export const runRecord: Output = {
  file: recordName,
  holds:
    'the run record, by [its schema](src/record/conformance.schema.json); every other file is a view of it',
  render: recordText,
};
