/** How many characters have to be inserted, removed or replaced to make one text the other (Levenshtein distance). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [place, character] of [...one].entries()) {
    const next = [place + 1];
    for (let index = 0; index < other.length; index += 1) {
      const replaced = (row[index] ?? 0) + Number(other[index] !== character);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The three texts most like another one: those that hold it first, then by how much would have to change. */
export function nearest(text: string, candidates: readonly string[]): string[] {
  const wanted = text.toLowerCase().slice(0, 100);
  const rank = (candidate: string) =>
    distance(wanted, candidate.toLowerCase()) - (candidate.toLowerCase().includes(wanted) ? 1000 : 0);
  return candidates
    .map((candidate) => ({ candidate, rank: rank(candidate) }))
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
