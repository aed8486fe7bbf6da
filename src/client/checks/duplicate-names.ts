/** The names that stand twice in the outermost object of a valid JSON text. */
export function duplicateNames(text: string): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  let depth = 0;
  // Strings are read as wholes; what stands before a colon on the first level is a name.
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[{}[\]]/g)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (depth === 1 && token.endsWith(':')) {
      const name = JSON.parse(token.replace(/\s*:$/, '')) as string;
      if (seen.has(name)) twice.add(name);
      seen.add(name);
    }
  }
  return [...twice];
}
