import type { Flavour } from '../flavour.ts';
import { memberOf } from '../member-of.ts';
import type { Refusal } from '../refusal.ts';
import { refusesToo } from '../refusal-alterations.ts';

const refusal: Refusal = { code: 'CATALOG_INVALID_REQUEST', message: 'Only CSV files are taken.' };

export const fileNamesCsvOnly: Flavour = {
  id: 'file-names-csv-only',
  says: 'a fileName that does not end in .csv is refused',
  alter: (mock) =>
    refusesToo(mock, 'body', (call) => !/\.csv$/i.test(String(memberOf(call, 'fileName'))), refusal),
};
