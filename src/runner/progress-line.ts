const marks = {
  passed: ['✔', 32],
  failed: ['✘', 31],
  skipped: ['-', 33],
} as const satisfies Record<string, readonly [mark: string, colour: number]>;

/** Whether the console shows colours. */
export const colour = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;
/** A text in a colour of the console, by its code. */
export const painted = (text: string, code: number) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

/** What a test of the run came to, on one line. */
export function progressLine(test: {
  readonly end: keyof typeof marks;
  readonly area: string;
  readonly title: string;
  readonly cases: number;
  readonly durationMs: number;
}): string {
  const [mark, code] = marks[test.end];
  const size = test.cases > 0 ? ` (${test.cases} cases, ${(test.durationMs / 1000).toFixed(1)} s)` : '';
  return `${painted(mark, code)} ${test.area.padEnd(9)} ${test.title}${painted(size, 90)}\n`;
}
