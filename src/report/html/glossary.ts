import { html } from './markup.ts';
import type { Section } from './section.ts';

const words: readonly (readonly [word: string, meaning: string])[] = [
  ['requirement', 'one checkable statement about the server'],
  ['documented', 'the page says it'],
  ['implied', 'it follows from HTTP, JSON, ISO 8601 or a neighbouring page'],
  ['core', 'a conformant run has to test it'],
  ['case', 'one request, with one thing wrong at most'],
  ['control', 'the valid request that proves why the cases before it were refused'],
  ['inconclusive', 'it was sent, or should have been, and no answer can be judged'],
  ['untested', 'nothing was sent that shows it; this is never a pass'],
  ['deviating', 'it failed, and the failure is a listed one'],
];

export const glossary: Section = ({ suite }) => html`
<footer>
<dl class="glossary">${words.map(([word, meaning]) => html`<div><dt>${word}</dt> <dd>${meaning}</dd></div> `)}</dl>
<p>Made by ${suite.name} ${suite.version}. Everything that this run sent and received is in conformance.json beside this page.</p>
</footer>`;
