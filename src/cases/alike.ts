/**
 * Other ids of the same shape: a character stays in its class, so that nothing but its not existing can be wrong with
 * such an id. Letters become one of a to f and digits one of 2 to 7, which hexadecimal, Base32, Base64 and ULID all have.
 */
const classes: readonly (readonly [of: RegExp, members: string])[] = [
  [/[0-9]/, '234567'],
  [/[a-z]/, 'abcdef'],
  [/[A-Z]/, 'ABCDEF'],
];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
// RFC 9562 sections 4.1 and 4.2: where a UUID says its version and its variant.
const fixedInUuid = [14, 19];

/** Hexadecimal ids, UUIDs among them, may mean the same in either letter case (RFC 9562 section 4). */
export const isHexadecimal = (id: string): boolean => uuid.test(id) || /^[0-9a-f]{16,}$/i.test(id);

const isWord = (segment: string) => /^([a-z]{2,12}|[A-Z]{2,12})$/.test(segment);

/** Where an id is free to differ: not in separators, nor in words in front that every id may share (`upload_`). */
function freePlaces(id: string): number[] {
  const places = [...id].flatMap((character, index) => (/[0-9A-Za-z]/.test(character) ? [index] : []));
  if (uuid.test(id)) return places.filter((place) => !fixedInUuid.includes(place));
  const segments = [...id.matchAll(/[0-9A-Za-z]+/g)];
  const words = segments.slice(0, -1).filter(([segment]) => isWord(segment));
  const inWord = (place: number) =>
    words.some(({ 0: word, index }) => place >= index && place < index + word.length);
  return places.filter((place) => !inWord(place));
}

// Short ids, and numbers that count up, have neighbours that may exist.
const leastFree = 6;
const leastDigits = 15;

function mayExist(id: string, free: readonly number[]): boolean {
  const isNumber = free.every((place) => /[0-9]/.test(id.charAt(place)));
  return free.length < (isNumber ? leastDigits : leastFree);
}

function otherAlike(character: string, step: number): string {
  const members = classes.find(([of]) => of.test(character))?.[1] ?? character;
  const others = [...members].filter((member) => member !== character);
  return others[step % others.length] ?? character;
}

/** The id with other characters at some of its free places; itself, where another one may well exist. */
function alikeAt(id: string, choose: (free: readonly number[]) => readonly number[]): string {
  const free = freePlaces(id);
  if (mayExist(id, free)) return id;
  const chosen = new Set(choose(free));
  return [...id]
    .map((character, place) => (chosen.has(place) ? otherAlike(character, place) : character))
    .join('');
}

const some = (place: number | undefined) => (place === undefined ? [] : [place]);

/** Changes of a real id that keep its shape; what they give is the id itself when it has no such other. */
export const alikeChanges = {
  another: (id: string) => alikeAt(id, (free) => free),
  firstChangedAlike: (id: string) => alikeAt(id, (free) => some(free[0])),
  middleChangedAlike: (id: string) => alikeAt(id, (free) => some(free[Math.floor(free.length / 2)])),
  lastChangedAlike: (id: string) => alikeAt(id, (free) => some(free.at(-1))),
} as const satisfies Record<string, (id: string) => string>;
