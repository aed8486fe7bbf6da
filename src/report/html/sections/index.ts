import type { RunRecord } from '../../../record/record.ts';
import type { Section } from '../section.ts';
import { behaviour } from './behaviour.tsx';
import { changes } from './changes.tsx';
import { deviations } from './deviations.tsx';
import { errorCodesSection } from './error-codes.tsx';
import { faults } from './faults.tsx';
import { findingsSection } from './findings.tsx';
import { gateway } from './gateway.tsx';
import { glossary } from './glossary.tsx';
import { latency } from './latency.tsx';
import { ledger } from './ledger.tsx';
import { open } from './open.tsx';
import { precedence } from './precedence.tsx';
import { requirements } from './requirements.tsx';
import { scenarios } from './scenarios.tsx';

/** The parts of the page under the verdict, in their order. Adding one is one file and one line here. */
const serverSections: readonly Section[] = [
  findingsSection,
  open,
  gateway,
  deviations,
  changes,
  requirements,
  errorCodesSection,
  faults,
  precedence,
  behaviour,
  latency,
  ledger,
  glossary,
];

/** What a run of a client shows: its scenarios in place of faults, precedence and latency of a server. */
const clientSections: readonly Section[] = [
  findingsSection,
  open,
  deviations,
  changes,
  scenarios,
  requirements,
  behaviour,
  ledger,
  glossary,
];

/** The parts of the page of a run. */
export const sectionsOf = ({ side }: Pick<RunRecord, 'side'>): readonly Section[] =>
  side === undefined ? serverSections : clientSections;
