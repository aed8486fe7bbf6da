import { type ReasonFamily, reasonFamilies } from '../../src/reasons/index.ts';
import type { Actor, Reason } from '../../src/reasons/reason.ts';
import { blameInWords } from '../../src/report/format/words.ts';
import { cell, table } from './markdown.ts';

/** Places that a run fills in stand in italics. */
const withPlaces = (text: string): string => cell(text).replace(/\{(\w+)\}/g, '*$1*');

const row = ({ says, when, status, blame, cure }: Reason): string[] => [
  withPlaces(says) + (when ? `<br>${withPlaces(when)}` : ''),
  status,
  blame ?? '',
  withPlaces(cure),
];

const section = ({ title, about, reasons }: ReasonFamily): string =>
  `## ${title}\n\n${about}\n\n${table(['reason', 'stands', 'who can act', 'cure'], reasons.map(row))}`;

const actors = [
  'server',
  'gateway',
  'account',
  'network',
  'configuration',
  'client',
  'suite',
] as const satisfies readonly Actor[];

/** Every reason with its cure, as the tables of src/reasons hold them. */
export const troubleshooting = (): string =>
  [
    ...reasonFamilies.map(section),
    `## Who can act\n\n${table(
      ['name', 'who'],
      actors.map((actor) => [actor, blameInWords(actor)]),
    )}`,
  ].join('\n\n');
