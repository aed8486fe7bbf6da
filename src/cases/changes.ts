import { alikeChanges, isHexadecimal } from './alike.ts';

const otherThan = (character: string) => (character === 'x' ? 'y' : 'x');
const at = (value: string, index: number) =>
  value.slice(0, index) + otherThan(value.charAt(index)) + value.slice(index + 1);
function swapCase(character: string): string {
  const upper = character.toUpperCase();
  const swapped = character === character.toLowerCase() ? upper : character.toLowerCase();
  // Some letters have no other case of one character, which shells leave as they are.
  return swapped.length === character.length ? swapped : character;
}

/** Changes that make a wrong value out of a real one: `{{token|longer}}`. */
export const changes = {
  longer: (value: string) => `${value}x`,
  /** One character stays, as an empty value is another fault. */
  shorter: (value: string) => (value.length > 1 ? value.slice(0, -1) : value),
  firstChanged: (value: string) => at(value, 0),
  middleChanged: (value: string) => at(value, Math.floor(value.length / 2)),
  lastChanged: (value: string) => at(value, value.length - 1),
  swapCase: (value: string) => [...value].map(swapCase).join(''),
  next: (value: string) => String(BigInt(value) + 1n),
  /** The same in 32 bits. */
  wrapped: (value: string) => String(BigInt(value) + 2n ** 32n),
  previous: (value: string) => (BigInt(value) > 1n ? String(BigInt(value) - 1n) : value),
  /** Of an id: hexadecimal ones stay as they are. */
  swapCaseOfId: (value: string) => (isHexadecimal(value) ? value : [...value].map(swapCase).join('')),
  ...alikeChanges,
} as const satisfies Record<string, (value: string) => string>;

export type ChangeName = keyof typeof changes;
