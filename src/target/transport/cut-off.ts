// Fewer characters of a secret tell nothing.
const fewest = 4;

// An excerpt of ours is shorter; the text of an answer is not searched for cuts that nobody made.
const longestExcerpt = 4096;

/** Where the longest beginning of a secret begins that ends right here, if one does. */
function beginningBefore(text: string, end: number, characters: readonly RegExp[]): number | undefined {
  const most = 6 * characters.length;
  for (let start = Math.max(0, end - most); start <= end - fewest; start++) {
    let position = start;
    let count = 0;
    for (const character of characters) {
      character.lastIndex = position;
      if (position >= end || !character.test(text)) break;
      position = character.lastIndex;
      count += 1;
    }
    if (count >= fewest && position === end) return start;
  }
  return undefined;
}

/**
 * A text split at the beginnings of a secret that an excerpt cut off, as its `…` tells: the pieces between them.
 * The secret is given as one sticky pattern for each of its characters.
 */
export function cutOff(text: string, characters: readonly RegExp[]): string[] {
  const pieces: string[] = [];
  let done = 0;
  const first = text.length > longestExcerpt ? text.length - 1 : 0;
  for (let end = text.indexOf('…', first); end >= 0; end = text.indexOf('…', end + 1)) {
    const start = beginningBefore(text, end, characters);
    if (start === undefined || start < done) continue;
    pieces.push(text.slice(done, start));
    done = end;
  }
  return [...pieces, text.slice(done)];
}
