/** One member of a JSON object as it stands in the text, with the comma that follows it. */
export interface MemberSlice {
  readonly name: string;
  /** The value's JSON text, as sent. */
  readonly value: string;
  readonly text: string;
}

const tokens = /"(?:\\.|[^"\\])*"|[{}[\],]/g;
const nameAndColon = /^\s*("(?:\\.|[^"\\])*")\s*:/;

/** Beyond this many characters a body is looked at as a whole. */
const longest = 20_000;

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** Where the members of the object begin and end: after its brace, after each comma, before the last brace. */
function bounds(text: string): number[] {
  const found: number[] = [];
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    if (token === '{' || token === '[') depth += 1;
    if (depth === 1 && (token === ',' || (found.length === 0 && token === '{'))) found.push(index + 1);
    if (token === '}' || token === ']') depth -= 1;
    if (depth === 0 && token === '}') found.push(index);
  }
  return found;
}

/** The members of a JSON object, and the text around them, so that all texts joined are the text; or undefined. */
export function memberSlices(
  text: string,
): { before: string; members: MemberSlice[]; after: string } | undefined {
  if (text.length > longest || !isObject(text)) return undefined;
  const at = bounds(text);
  const members = at.slice(1).flatMap((end, index) => {
    const slice = text.slice(at[index], end);
    const [start, name] = nameAndColon.exec(slice) ?? [];
    if (start === undefined || name === undefined) return [];
    const value = slice.slice(start.length).replace(/,$/, '').trim();
    return [{ name: JSON.parse(name) as string, value, text: slice }];
  });
  const joined = members.map((slice) => slice.text).join('');
  const before = text.slice(0, at[0]);
  const after = text.slice(at.at(-1));
  return before + joined + after === text ? { before, members, after } : undefined;
}
