import type { Section } from '../section.ts';

const words: readonly (readonly [word: string, meaning: string])[] = [
  ['requirement', 'one checkable statement about the server, with a stable id'],
  ['documented', 'the page says it; a failure makes the run nonconformant'],
  [
    'implied',
    'it follows from HTTP, JSON, ISO 8601 or a neighbouring page; it fails the run with --strict only',
  ],
  ['observed', 'the page leaves it open: recorded in the behaviour profile, never judged'],
  ['core', 'a conformant run has to test it'],
  ['case', 'one request, with one thing wrong at most'],
  ['fault', 'the one thing that is wrong with an invalid case; only it can explain the answer'],
  ['control', 'the same request without the fault, which proves why the cases before it were refused'],
  ['finding', 'what is wrong, for which requirement, with evidence'],
  ['envelope', 'where in the body an error code sits'],
  ['blame', 'who can act: the server, the account, the network, the configuration of the run, or this suite'],
  ['inconclusive', 'it was sent, or was to be sent, and no answer can be judged'],
  ['untested', 'nothing was sent that shows it; this is never a pass'],
  ['deviating', 'it failed, and the failure is a listed one'],
  ['ledger', 'what the run cost: requests, uploads and jobs'],
];

/** What the words of the page mean. */
export const glossary: Section = {
  id: 'glossary',
  title: 'Glossary',
  content: () => (
    <dl class="glossary">
      {words.map(([word, meaning]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  ),
};
