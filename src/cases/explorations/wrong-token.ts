import fc, { type Arbitrary } from 'fast-check';
import type { Exploration } from '../exploration.ts';

/** Visible ASCII, and blanks in between (RFC 9110 section 5.5); braces would read like a placeholder. */
function tokens(): Arbitrary<string> {
  const visible = fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code));
  const inside = fc.oneof({ weight: 20, arbitrary: visible }, { weight: 1, arbitrary: fc.constant(' ') });
  return fc
    .string({ unit: inside, maxLength: 64 })
    .filter((token) => token !== '' && token.trim() === token && !token.includes('{{'));
}

/** Any token that a header can carry and that is not the real one. */
export const wrongToken: Exploration<string> = {
  id: 'explore.wrong-token',
  title: 'random tokens are refused with AUTHENTICATION_FAILED',
  weight: 2,
  requirements: () => ['headers.token.invalid'],
  values: tokens,
  rowOf: (token) => ({
    requirement: 'headers.token.invalid',
    title: 'the token is random text',
    header: { 'X-CleverTap-Token': token },
  }),
};
