import type { RequirementRecord, RunRecord } from '../../run/record.ts';
import { failsRun } from '../../run/verdict.ts';
import { blameInWords } from '../blame-in-words.ts';
import { clip } from '../clip.ts';
import { commandLines } from '../command-lines.ts';
import { countOf } from '../count-of.ts';
import { type FailedGroup, failedGroups } from '../failed-groups.ts';
import { failedInWords } from '../failed-in-words.ts';
import { levelInWords } from '../level-in-words.ts';
import { exchangeExcerpt } from './exchange-excerpt.ts';
import { html, type Markup } from './markup.ts';
import type { Section } from './section.ts';
import { textLines } from './text-lines.ts';

const mostNamed = 200;

function evidence({ finding, cases }: FailedGroup): Markup {
  const [first] = cases;
  return html`<dl class="evidence">
${first && html`<div><dt>case</dt><dd><code>${first.id}</code> ${clip(first.title, 200)}</dd></div>`}
${
  finding &&
  html`<div><dt>expected</dt><dd>${clip(finding.expected, 1000)}</dd></div>
<div><dt>actual</dt><dd class="actual">${clip(finding.actual, 1000)}</dd></div>
<div><dt>blame</dt><dd>${blameInWords(finding.blame)}</dd></div>`
}
</dl>`;
}

function moreCases(cases: FailedGroup['cases']): Markup | undefined {
  const more = cases.slice(1);
  if (more.length === 0) return undefined;
  const named = more.slice(0, mostNamed).map(({ id }) => html`<li><code>${id}</code></li>`);
  const rest = more.length - named.length;
  return html`<details><summary>${countOf(more.length, 'more case')}</summary>
<ul class="ids">${named}${rest > 0 ? html`<li>and ${rest} more in conformance.json</li>` : undefined}</ul></details>`;
}

const alsoFails = (others: readonly RequirementRecord[]) =>
  html`<p>Also fails, for the same reason as far as the cases can tell:</p>
<ul class="ids">${others.map(({ id, level }) => html`<li id="failed-${id}"><code>${id}</code> ${level}</li>`)}</ul>`;

function finding(group: FailedGroup, { run }: RunRecord): Markup {
  const { lead, others, cases } = group;
  const [first] = cases;
  return html`
<article id="failed-${lead.id}" class="${failsRun(lead, run) ? 'counts-against' : ''}">
<h3>${lead.title}</h3>
<p class="about"><code>${lead.id}</code> ${levelInWords(lead, run)}${lead.core ? ', core' : ''}</p>
${evidence(group)}
${others.length > 0 ? alsoFails(others) : undefined}
${moreCases(cases)}
${first?.curl && html`<figure><figcaption>Reproduce, in bash</figcaption><pre tabindex="0">${textLines(commandLines(first.curl).join('\n'))}</pre></figure>`}
${first && exchangeExcerpt(first)}
</article>`;
}

/** What failed, one article for each thing that makes requirements fail. */
export const failed: Section = (record) => {
  const groups = failedGroups(record);
  if (groups.length === 0) return undefined;
  return html`
<section aria-labelledby="failed">
<h2 id="failed">Failed: ${failedInWords(record)}</h2>
<p>The commands read credentials from the variables of the configuration, such as <code>$CLEVERTAP_TOKEN</code>,
and take an upload that is still live from <code>$UPLOAD_ID</code>.</p>
${groups.map((group) => finding(group, record))}
</section>`;
};
