import type { RequirementRecord } from '../../run/record.ts';
import { clip } from '../clip.ts';
import { badge } from './badge.ts';
import { html, type Markup } from './markup.ts';
import type { Section } from './section.ts';

const levels = ['documented', 'implied', 'observed'];

const row = ({ id, level, title, core, status, cases, reason }: RequirementRecord, why: string) => html`
<tr class="${status}">
<td>${badge(status)}</td>
<td class="title">${title}<br>${status === 'failed' ? html`<a href="#failed-${id}"><code>${id}</code></a>` : html`<code>${id}</code>`}
${reason && html`<p class="reason">${reason === why ? 'for the reason above' : clip(reason, 600)}</p>`}</td>
<td>${level}${core ? html` <b class="core">core</b>` : undefined}</td>
<td class="number">${cases}<span class="unit"> cases</span></td>
</tr>`;

function area(name: string, members: readonly RequirementRecord[], why: string): Markup {
  const passed = members.filter(({ status }) => status === 'passed').length;
  const rows = levels.flatMap((level) => members.filter((entry) => entry.level === level));
  return html`
<tbody>
<tr class="area"><th colspan="4" scope="rowgroup">${name} <span>${passed} of ${members.length} passed</span></th></tr>
${rows.map((entry) => row(entry, why))}
</tbody>`;
}

/** Every requirement of the register that is judged, by area and level. */
export const requirementTable: Section = ({ requirements, why }) => {
  const areas = [...new Set(requirements.map((entry) => entry.area))];
  return html`
<section aria-labelledby="requirements">
<h2 id="requirements">Requirements</h2>
<table>
<thead><tr><th scope="col">Result</th><th scope="col">Requirement</th><th scope="col">Level</th><th scope="col" class="number">Cases</th></tr></thead>
${areas.map((name) =>
  area(
    name,
    requirements.filter((entry) => entry.area === name),
    why,
  ),
)}
</table>
</section>`;
};
