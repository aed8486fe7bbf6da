import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunRecord } from '../../../src/record/record.ts';
import { publish } from '../../../src/report/site/publish.ts';

/** A new empty folder. */
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'signedurl-conformance-site-'));

/** The report folder of a run with nothing in it but its record. */
export function runDirOf(record: RunRecord): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'conformance.json'), JSON.stringify(record));
  return folder;
}

interface Place {
  readonly id: string;
  /** Day of January 2026. */
  readonly day: number;
  /** Origin of a sandbox; the mock if undefined. */
  readonly baseUrl?: string;
}

/** A record as a run of another day, or against another target. */
export function runAt(record: RunRecord, { id, day, baseUrl }: Place): RunRecord {
  const date = `2026-01-${String(day).padStart(2, '0')}`;
  const target = baseUrl
    ? ({ kind: 'sandbox', baseUrl } as const)
    : ({ kind: 'mock', baseUrl: `http://127.0.0.1:${40_000 + day}` } as const);
  const times = { startedAt: `${date}T01:00:00.000Z`, finishedAt: `${date}T01:00:10.000Z` };
  return { ...record, target, run: { ...record.run, id, ...times } };
}

/** Publishes records in a site, a new one if none is named, and gives the site. */
export function publishAll(
  records: readonly RunRecord[],
  options: { site?: string; keep?: number } = {},
): string {
  const site = options.site ?? join(emptyFolder(), 'site');
  publish({ ...options, site, runDirs: records.map(runDirOf) });
  return site;
}

/** Every file below a folder, by its path from there. */
export function filesBelow(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = names.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(files.map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]));
}

/** A file in a folder that is made for it. */
export function putFile(folder: string, name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}
