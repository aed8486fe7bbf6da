const character = (code: string, base: number) => {
  const point = Number.parseInt(code, base);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
};

/** The other spellings of a character, as encoded-forms.ts has them for a letter or a digit. */
const spellings: readonly [spelling: RegExp, base: number][] = [
  [/%(?:25)*([0-9a-f]{2})/gi, 16],
  [/\\+u([0-9a-f]{4})/gi, 16],
  [/&(?:amp;)*#0*(\d{1,7});/g, 10],
  [/&(?:amp;)*#x0*([0-9a-f]{1,6});/gi, 16],
];

// What every other spelling has in it.
const oddCharacter = /[%&\\\0]/;

// The NUL is the other byte of UTF-16.
const unspelt = (text: string) =>
  !oddCharacter.test(text)
    ? text
    : spellings
        .reduce((rest, [spelling, base]) => rest.replace(spelling, (_, code) => character(code, base)), text)
        .replaceAll(/\0|\\+(?=\/)/g, '');

/** A function that remembers its last text: one text is looked at for many values, one after the other. */
function rememberingLast<T>(look: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly seen: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, seen: look(text) };
    return last.seen;
  };
}

/** A text in lower case, as it is and with all spellings undone. */
const looksAt = rememberingLast((text): readonly string[] => {
  const spelt = unspelt(text);
  return (spelt === text ? [text] : [text, spelt]).map((look) => look.toLowerCase());
});

// What else a value may hold is spelt in too many ways for a quick look.
const ordinary = /^[\w.~-]{8,}$/;

/** The digits of base64 that a value alone decides, with so many bytes before it (RFC 4648 section 4). */
export function base64Core(value: string, before: number): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(value)]);
  return bytes.toString('base64').slice(Math.ceil((8 * before) / 6), Math.floor((8 * bytes.length) / 6));
}

const urlSafe = (digits: string) => digits.replaceAll('+', '-').replaceAll('/', '_');

function coresOf(half: string): string[] {
  const inBase64 = [0, 1, 2].map((before) => base64Core(half, before));
  return [half, Buffer.from(half).toString('hex'), ...inBase64, ...inBase64.map(urlSafe)];
}

const swapCase = (value: string) =>
  value.replace(/[a-z]/gi, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase()));

const kept = 1 << 15;
const placeOf = (text: string, at: number) =>
  ((text.charCodeAt(at) << 10) ^ (text.charCodeAt(at + 1) << 5) ^ text.charCodeAt(at + 2)) & (kept - 1);

/** Whether a text may hold one of many words, by their first three characters: one pass for all of them. */
function beginningsOf(words: readonly string[]): (text: string) => boolean {
  if (words.some((word) => word.length < 3)) return () => true;
  const begins = new Uint8Array(kept);
  for (const word of words) begins[placeOf(word, 0)] = 1;
  return (text) => {
    for (let at = 0; at + 2 < text.length; at += 1) if (begins[placeOf(text, at)] === 1) return true;
    return false;
  };
}

/**
 * Makes a quick look for a value: false means that a text surely holds neither it nor it with one character changed
 * as a whole, in none of the forms of encoded-forms.ts. True means nothing: looking closely is slow, and most texts
 * hold no secret.
 */
export function quickLookFor(value: string): (text: string) => boolean {
  if (!ordinary.test(value)) return () => true;
  const middle = Math.floor(value.length / 2);
  // One change leaves one of the halves as it is.
  const halves = [value.slice(0, middle), value.slice(middle + 1, -1)].flatMap((half) => [
    half,
    swapCase(half),
  ]);
  const cores = [...new Set(halves.flatMap(coresOf).map((core) => core.toLowerCase()))];
  const mayHoldOne = beginningsOf(cores);
  return rememberingLast((text) =>
    looksAt(text).some((look) => mayHoldOne(look) && cores.some((core) => look.includes(core))),
  );
}
