import type { FullConfig } from '@playwright/test';
import { isHosted } from './hosted.ts';

/** Begins the run in Playwright's own process, unless the command that started it plays it already. */
export default async function globalSetup(config: FullConfig): Promise<undefined | (() => Promise<void>)> {
  if (isHosted) return undefined;
  const { hostHere } = await import('./host-here.ts');
  return hostHere(config);
}
