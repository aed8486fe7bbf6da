import { expectedInWords, sentInWords } from '../../src/cases/requirement-in-words.ts';
import { type Contract, loadContract } from '../../src/contract/contract.ts';
import type { Requirement } from '../../src/contract/requirement.ts';
import { cell, table } from './markdown.ts';

const areaTitles: Readonly<Record<string, string>> = {
  success: 'Accepted completions',
  headers: 'Headers',
  auth: 'Credentials',
  body: 'The body of the request',
  resources: 'Uploads and catalogs',
  robust: 'Robustness',
  method: 'Other methods',
  answers: 'Every answer',
  observed: 'What the page leaves open',
};

const row =
  (contract: Contract) =>
  (requirement: Requirement): string[] => {
    const { id, level, core, title, source, needs } = requirement;
    return [
      `\`${id}\``,
      level + (core ? ', core' : ''),
      cell(title) + (needs ? `<br>needs ${cell(needs)}` : ''),
      cell(sentInWords(requirement, contract)),
      cell(expectedInWords(requirement, contract)),
      cell(source),
    ];
  };

const columns = ['requirement', 'level', 'what holds', 'sent', 'acceptable', 'source'];

function sections(contract: Contract, requirements: readonly Requirement[], depth: string): string[] {
  const areas = [...new Set(requirements.map(({ area }) => area))];
  return areas.map((area) => {
    const own = requirements.filter((requirement) => requirement.area === area);
    return `${depth} ${areaTitles[area] ?? area}\n\n${table(columns, own.map(row(contract)))}`;
  });
}

/** The register, by areas: first what a server is judged by, then a client. */
export function requirementsReference(): string {
  const contract = loadContract();
  return [
    '## Of a server',
    ...sections(contract, contract.requirements, '###'),
    '## Of a client',
    ...sections(contract, contract.clientRequirements, '###'),
  ].join('\n\n');
}
