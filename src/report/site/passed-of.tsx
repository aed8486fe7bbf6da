import type { Passed } from './run-summary.ts';

const lookOf = ({ passed, failed, all }: Passed) => {
  if (failed > 0) return 'bad';
  return passed === all ? 'good' : 'open-text';
};

/** How many requirements passed; what was not tested makes it no green one, and no red one. */
export const PassedOf = ({ passed }: { passed: Passed }) => (
  <span class={lookOf(passed)}>
    {passed.passed} of {passed.all} passed
  </span>
);
