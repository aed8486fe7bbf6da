import type { RunRecord } from '../../../run/record.ts';

const plain = /^[\w./:@%+=,-]+$/;
const word = (text: string) => (plain.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

/** What plays one case again, with the values that it had. */
export const repeatCommand = ({ suite, run }: RunRecord, caseId: string): string =>
  `${word(suite.name)} run --seed ${word(run.seed)} --profile ${word(run.profile)} --case ${word(caseId)}`;
