import type { RunRecord, Verdict } from '../../record/record.ts';
import { failsRun } from '../../record/verdict.ts';
import { shortWarnings } from '../format/run-facts.ts';
import type { Output } from './output.ts';

const colours: Readonly<Record<Verdict, string>> = {
  conformant: '#1a7f37',
  nonconformant: '#cf222e',
  inconclusive: '#9a6700',
};

/** What a badge says, and in which colour. */
export interface Badge {
  readonly message: string;
  readonly colour: string;
}

/** What a badge says. Only passed requirements count for it: an untested one counts against it. */
function messageOf({ verdict, requirements, run }: RunRecord): string {
  const documented = requirements.filter(({ level }) => level === 'documented');
  if (verdict === 'conformant') {
    const passed = documented.filter(({ status }) => status === 'passed').length;
    return `conformant ${passed}/${documented.length}`;
  }
  const failed = requirements.filter((entry) => entry.status === 'failed' && failsRun(entry, run)).length;
  if (verdict === 'nonconformant') return failed > 0 ? `${failed} failed` : 'nonconformant';
  const open = documented.filter(({ core, status }) => core && status !== 'passed').length;
  return open > 0 ? `inconclusive, ${open} core untested` : 'inconclusive';
}

const label = 'conformance';

// Verdana at 11 px, the type of such badges, is about this wide a character.
const widthOf = (text: string) => Math.round(text.length * 6.6) + 12;

/** The badge of a run. Nothing in it comes from the target. */
export const badgeOf = (record: RunRecord): Badge => ({
  message: [messageOf(record), ...shortWarnings(record)].join(', '),
  colour: colours[record.verdict],
});

/** A badge for a README as SVG. */
export function badgeSvg({ message, colour }: Badge): string {
  const [left, right] = [widthOf(label), widthOf(message)];
  const text = (what: string, x: number) => `<text x="${x}" y="14" text-anchor="middle">${what}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${label}: ${message}">`,
    `<title>${label}: ${message}</title>`,
    `<clipPath id="r"><rect width="${left + right}" height="20" rx="3"/></clipPath>`,
    `<g clip-path="url(#r)"><rect width="${left}" height="20" fill="#57606a"/>`,
    `<rect x="${left}" width="${right}" height="20" fill="${colour}"/></g>`,
    `<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">`,
    text(label, left / 2),
    text(message, left + right / 2),
    '</g></svg>\n',
  ].join('');
}

/** The same for an endpoint badge of shields.io, as JSON text. */
export const shieldsText = ({ message, colour }: Badge): string =>
  `${JSON.stringify({ schemaVersion: 1, label, message, color: colour })}\n`;

export const badge: Output = {
  file: 'badge.svg',
  holds: 'a badge',
  render: (record) => badgeSvg(badgeOf(record)),
};

export const shieldsBadge: Output = {
  file: 'badge.json',
  holds: 'the same for an endpoint badge of shields.io',
  render: (record) => shieldsText(badgeOf(record)),
};
