import { anyError } from '../expectations.ts';
import type { FieldFault } from './field-fault.ts';
import { replaced } from './replaced.ts';

const rows: readonly [requirement: string, field: string, variant: string, json: string, inWords?: string][] =
  [
    ['body.catalogId.integer', 'catalogId', 'fraction', '1.5'],
    ['body.catalogId.integer', 'catalogId', 'own-fraction', '{{catalogId}}.5', 'the real one and a half'],
    ['body.catalogId.positive', 'catalogId', 'negative', '-1'],
    ['body.catalogId.positive', 'catalogId', 'own-negative', '-{{catalogId}}', 'the real one with a minus'],
    ['body.catalogId.positive', 'catalogId', 'zero', '0'],
    ['body.fileSize.nonnegative', 'fileSize', 'negative', '-1'],
  ];

/** The number can name or measure nothing. */
export const outOfRange: FieldFault = ({ name }) =>
  rows
    .filter(([, field]) => field === name)
    .map(([requirement, , variant, json, inWords = json]) =>
      replaced(name, () => json, {
        requirement,
        variant,
        title: `${name} is ${inWords}`,
        kind: 'range',
        breaks: 'meaning',
        expectation: anyError,
      }),
    );
