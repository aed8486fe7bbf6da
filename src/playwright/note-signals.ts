import type { Run } from '../runner/open-run.ts';

/** Notes what stops the run; Playwright itself ends it, and only on SIGINT. A second signal ends the process at once. */
export function noteSignals(run: Run): void {
  process.once('SIGINT', () => run.interrupt('SIGINT'));
  process.once('SIGTERM', () => {
    run.interrupt('SIGTERM');
    process.kill(process.pid, 'SIGINT');
  });
}
