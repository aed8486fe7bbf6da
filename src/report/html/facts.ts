import type { RequirementStatus, RunRecord } from '../../run/record.ts';
import { marks } from '../marks.ts';
import { runFacts } from '../run-facts.ts';
import { html } from './markup.ts';
import type { Section } from './section.ts';

const order: readonly RequirementStatus[] = ['passed', 'failed', 'deviating', 'inconclusive', 'untested'];

function counts({ totals }: RunRecord) {
  const counted = order.filter((status) => totals.requirements[status] > 0);
  const bar = counted.map(
    (status) => html`<span class="${status}" style="flex-grow:${totals.requirements[status]}"></span>`,
  );
  const words = counted.map(
    (status) =>
      html`<li class="${status}"><span aria-hidden="true">${marks[status]}</span> <b>${totals.requirements[status]}</b> ${status}</li>`,
  );
  return html`<div class="bar" aria-hidden="true">${bar}</div>
<ul class="counts" aria-label="Requirements by status">${words}</ul>`;
}

/** What was tested, how, when, and how the requirements stand. */
export const facts: Section = (record) => {
  const { contract, suite, run } = record;
  const named = [
    ...runFacts(record),
    ['started', run.startedAt],
    ['contract', `${contract.title} ${contract.version}, sha256 ${contract.sha256.slice(0, 12)}`],
    ['suite', `${suite.name} ${suite.version}`],
    ['run', run.id],
  ] as const;
  return html`
<section aria-labelledby="facts">
<h2 id="facts">What was tested</h2>
${counts(record)}
<dl class="facts">${named.map(
    ([name, fact]) => html`
<div><dt>${name}</dt><dd>${fact}</dd></div>`,
  )}
</dl>
</section>`;
};
