import { blameInWords } from '../blame-in-words.ts';
import { clip } from '../clip.ts';
import { marks } from '../marks.ts';
import { warnings } from '../warnings.ts';
import { html } from './markup.ts';
import type { Section } from './section.ts';

export const verdict: Section = ({ verdict: outcome, why, blame, run, contract, target }) => html`
<header class="verdict ${outcome}">
<div class="mark" aria-hidden="true">${marks[outcome]}</div>
<div>
<p class="what">${contract.title}</p>
<h1>${outcome}</h1>
${warnings({ target }).map(
  (warning) => html`<p class="why"><strong>${warning}</strong></p>
`,
)}<p class="why">${clip(why, 600)}</p>
${blame && html`<p class="blame">Blame: ${blameInWords(blame)}</p>`}
${run.complete ? undefined : html`<p class="blame">Incomplete: not everything that the profile asks for was sent.</p>`}
</div>
</header>`;
