import type { RequirementStatus } from '../../run/record.ts';
import { marks } from '../marks.ts';
import { html } from './markup.ts';

/** A status as a coloured word with its mark. */
export const badge = (status: RequirementStatus) =>
  html`<span class="badge ${status}"><span aria-hidden="true">${marks[status]}</span> ${status}</span>`;
