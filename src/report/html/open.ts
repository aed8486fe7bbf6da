import type { RunRecord } from '../../run/record.ts';
import { blameInWords } from '../blame-in-words.ts';
import { clip } from '../clip.ts';
import { type OpenGroup, openGroups } from '../open-groups.ts';
import { html } from './markup.ts';
import type { Section } from './section.ts';

const titles = {
  deviating: 'Deviating, as listed',
  inconclusive: 'Inconclusive: could not be judged',
  untested: 'Untested: what to configure',
} as const;

const group = ({ reason, blame, requirements }: OpenGroup, why: string) => html`
<article>
<h3>${reason === why ? 'For the reason above' : clip(reason, 600)}</h3>
${blame && html`<p class="about">Blame: ${blameInWords(blame)}</p>`}
<ul class="ids">${requirements.map(({ id, level, core }) => html`<li><code>${id}</code> ${level}${core ? ', core' : ''}</li>`)}</ul>
</article>`;

function part({ requirements, why }: RunRecord, status: keyof typeof titles) {
  const groups = openGroups(requirements, status);
  if (groups.length === 0) return undefined;
  return html`
<section aria-labelledby="${status}" class="${status}">
<h2 id="${status}">${titles[status]}</h2>
${groups.map((entry) => group(entry, why))}
</section>`;
}

/** Requirements without a judgement that counts, by reason, with what to do about it. */
export const open: Section = (record) =>
  html`${part(record, 'deviating')}${part(record, 'inconclusive')}${part(record, 'untested')}`;
