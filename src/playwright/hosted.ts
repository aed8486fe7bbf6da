import { hostVariable } from './ask.ts';

/** Whether the process that started Playwright plays the run; else Playwright's own does. */
export const isHosted: boolean = process.env[hostVariable] !== undefined;
