import type { RunRecord } from '../../run/record.ts';
import type { Markup } from './markup.ts';

/** One part of the page; undefined when the record has nothing for it. */
export type Section = (record: RunRecord) => Markup | undefined;
