import { base64Core } from './quick-look.ts';

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
