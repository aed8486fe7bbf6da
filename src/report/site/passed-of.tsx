import type { Passed } from './run-summary.ts';

/** How many requirements passed, as a number and coloured when all did. */
export const PassedOf = ({ passed: { passed, all } }: { passed: Passed }) => (
  <span class={passed === all ? 'good' : 'bad'}>
    {passed} of {all} passed
  </span>
);
