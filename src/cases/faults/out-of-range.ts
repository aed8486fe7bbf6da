import { anyError } from '../expectations.ts';
import type { FieldFault } from './field-fault.ts';
import { replaced } from './replaced.ts';

const rows: readonly [requirement: string, field: string, variant: string, json: string][] = [
  ['body.catalogId.integer', 'catalogId', 'fraction', '1.5'],
  ['body.catalogId.positive', 'catalogId', 'negative', '-1'],
  ['body.catalogId.positive', 'catalogId', 'zero', '0'],
  ['body.fileSize.nonnegative', 'fileSize', 'negative', '-1'],
];

/** The number can name or measure nothing. */
export const outOfRange: FieldFault = ({ name }) =>
  rows
    .filter(([, field]) => field === name)
    .map(([requirement, , variant, json]) =>
      replaced(name, () => json, {
        requirement,
        variant,
        title: `${name} is ${json}`,
        kind: 'range',
        breaks: 'meaning',
        expectation: anyError,
      }),
    );
