import { writeFile } from 'node:fs/promises';
import { test } from '@playwright/test';
import type { RunRecord } from '../../../src/record/record.ts';
import { reportHtml } from '../../../src/report/html/report-html.tsx';
import { type OpenedPage, type Opening, openFile } from './open-file.ts';

const made = new WeakMap<RunRecord, string>();

function pageOf(record: RunRecord): string {
  const html = made.get(record) ?? reportHtml(record);
  made.set(record, html);
  return html;
}

/** Opens the page of a record from disk, at an address within it, and notes all that the page says or asks for. */
export async function openPage(record: RunRecord, opening?: Opening): Promise<OpenedPage> {
  const file = test.info().outputPath('index.html');
  await writeFile(file, pageOf(record));
  return openFile(file, opening);
}
