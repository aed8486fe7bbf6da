/** The first characters of a text, inert or not; `…` says that there are more. */
export function clip(text: string, most: number): string {
  // Code points, so that no pair is cut in two; the first slice spares a megabyte the trouble.
  const characters = Array.from(text.slice(0, 2 * most + 2));
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}
