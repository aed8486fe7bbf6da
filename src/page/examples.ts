/** A JSON object that begins at a place of a text, and where it ends; undefined when there is none. */
function objectAt(text: string, start: number) {
  const tokens = /"(?:[^"\\]|\\.)*"|[{}]/gs;
  tokens.lastIndex = start;
  let depth = 0;
  for (let token = tokens.exec(text); token; token = tokens.exec(text)) {
    depth += token[0] === '{' ? 1 : token[0] === '}' ? -1 : 0;
    if (depth === 0) return parsed(text.slice(start, tokens.lastIndex), tokens.lastIndex);
  }
  return undefined;
}

function parsed(json: string, end: number) {
  try {
    return { value: JSON.parse(json) as object, end };
  } catch {
    return undefined;
  }
}

// A text of nothing but braces is read to its end from each of them.
const mostStarts = 500;

/** The JSON objects in a text, the outermost of each: examples stand in commands and between words. */
export function objectsIn(text: string): Readonly<Record<string, unknown>>[] {
  const found: Readonly<Record<string, unknown>>[] = [];
  let at = text.indexOf('{');
  for (let start = 0; at >= 0 && start < mostStarts; start += 1) {
    const object = objectAt(text, at);
    if (object) found.push(object.value as Readonly<Record<string, unknown>>);
    at = text.indexOf('{', object?.end ?? at + 1);
  }
  return found;
}

/** The headers that a curl command sends: names, and values as written. */
export const curlHeaders = (text: string): (readonly [name: string, value: string])[] =>
  [...text.matchAll(/(?:-H|--header)[\s=]*(['"])([\w-]+)\s*:\s*([\s\S]*?)\1/g)].map(
    ([, , name = '', value = '']) => [name, value] as const,
  );
