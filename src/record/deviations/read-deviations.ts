import { createRequire } from 'node:module';
import * as z from 'zod/mini';
import { batchesFor, preflightBatch } from '../../cases/batches.ts';
import type { Contract } from '../../contract/contract.ts';
import { profiles } from '../../contract/requirement.ts';
import { idBefore } from '../../engine/journal/result.ts';
import { scenarios } from '../../mock/scenarios/index.ts';
import { ConfigurationError } from '../../target/settings/configuration.ts';
import { readText } from '../../target/settings/read-text.ts';
import { type Deviation, subjectOf } from './deviation.ts';

const text = (name: string) =>
  z.string(`has no ${name}: give one`).check(z.trim(), z.minLength(1, `has no ${name}: give one`));

const isDay = (day: string) =>
  /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;

const lastDay = 'has no until: give the last day on which it counts, such as 2026-12-31';

const entrySchema = z
  .strictObject(
    {
      requirement: z.optional(z.string('has a requirement that is no text')),
      case: z.optional(z.string('has a case that is no text')),
      reason: text('reason'),
      ticket: z.optional(z.coerce.string()),
      until: z.string(lastDay).check(z.refine(isDay, lastDay)),
    },
    {
      error: ({ code }) =>
        code === 'unrecognized_keys'
          ? undefined
          : 'has to be a requirement or a case with its reason and until',
    },
  )
  .check(
    z.refine(
      (entry) => (entry.requirement === undefined) !== (entry.case === undefined),
      'has to name either a requirement or a case',
    ),
  );

function mistake(file: string, place: number, subject: string, what: string): ConfigurationError {
  const name = subject ? ` (${subject})` : '';
  return new ConfigurationError(`the deviations file ${file}: entry ${place + 1}${name} ${what}`);
}

const subjectIn = (entry: unknown): string => {
  const { requirement, case: caseId } = (entry ?? {}) as Record<string, unknown>;
  const id = requirement ?? caseId;
  return typeof id === 'string' && /^[\w./-]{1,120}$/.test(id) ? id : '';
};

function entryOf(file: string, value: unknown, place: number): Deviation {
  const result = entrySchema.safeParse(value);
  if (result.success) return result.data as Deviation;
  const [issue] = result.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? `has an unknown ${issue.keys.join(', ')}` : undefined;
  throw mistake(file, place, subjectIn(value), unknown ?? issue?.message ?? 'is not valid');
}

function knownCases(contract: Contract): Set<string> {
  // The seed makes values, not ids.
  const others = profiles.flatMap((profile) => batchesFor(contract, profile, '1'));
  const batches = [preflightBatch(contract, '1'), ...others];
  const ids = batches.flatMap(({ cases, control }) => [...cases, control].map(({ id }) => id));
  return new Set([...ids, ...scenarios.map(({ id }) => id)]);
}

function checkSubject(entry: Deviation, contract: Contract, cases: ReadonlySet<string>): string | undefined {
  if (entry.case !== undefined)
    return cases.has(idBefore(entry.case))
      ? undefined
      : 'names a case that does not exist: "signedurl-conformance cases" lists them';
  const found = [...contract.requirements, ...contract.clientRequirements].find(
    ({ id }) => id === entry.requirement,
  );
  if (!found)
    return 'names a requirement that does not exist: "signedurl-conformance requirements" lists them';
  return found.level === 'observed' ? 'names a requirement that is only observed: it cannot fail' : undefined;
}

function parsed(file: string): unknown {
  try {
    // Loaded when it is needed: most runs have no such file.
    const { parse } = createRequire(import.meta.url)('yaml') as typeof import('yaml');
    return parse(readText(file)) ?? [];
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const cure = 'name a YAML list of requirement, reason and until';
    const [reason] = message.split('\n');
    throw new ConfigurationError(
      code?.startsWith('E')
        ? `the deviations file ${file} cannot be read (${code}): ${cure}`
        : `the deviations file ${file} is no YAML (${reason?.replace(/:$/, '')}): ${cure}`,
    );
  }
}

/** The deviations that a file lists. Throws ConfigurationError, which names the entry. */
export function readDeviations(file: string, contract: Contract): Deviation[] {
  const list = parsed(file);
  if (!Array.isArray(list))
    throw new ConfigurationError(
      `the deviations file ${file} holds no list: begin each entry with "- requirement:"`,
    );
  const entries = list.map((value, place) => entryOf(file, value, place));
  const cases = knownCases(contract);
  for (const [place, entry] of entries.entries()) {
    const subject = subjectOf(entry);
    const wrong = checkSubject(entry, contract, cases);
    if (wrong) throw mistake(file, place, subject, wrong);
    const first = entries.findIndex((other) => subjectOf(other) === subject);
    if (first < place) throw mistake(file, place, subject, `repeats entry ${first + 1}: keep one of them`);
  }
  return entries;
}
