/** The digits of base64 that a value alone decides, with so many bytes before it (RFC 4648 section 4). */
function base64Core(value: string, before: number): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(value)]);
  return bytes.toString('base64').slice(Math.ceil((8 * before) / 6), Math.floor((8 * bytes.length) / 6));
}

const escapedInJson = (value: string) => JSON.stringify(value).slice(1, -1).replaceAll('/', '\\/');

/** The usual forms of a long random value as texts, which are found faster than any spelling of each character. */
export function literalForms(value: string): string[] {
  const inBase64 = [0, 1, 2].map((before) => base64Core(value, before));
  const inBase64url = inBase64.map((digits) => digits.replaceAll('+', '-').replaceAll('/', '_'));
  const inUrl = encodeURIComponent(value);
  const hex = Buffer.from(value).toString('hex');
  const forms = [value, escapedInJson(value), inUrl, encodeURIComponent(inUrl), ...inBase64, ...inBase64url];
  return [...new Set([...forms, hex])];
}
