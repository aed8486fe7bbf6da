import type { Variables } from '../../../src/cases/render.ts';
import { plainVariables, specialVariables } from '../cases/sample-variables.ts';

const tokens: Readonly<Record<string, string>> = {
  'quotes in the token': `a'b"c'd"e`,
  'a dollar sign in the token': `a$HOME$(id)\${x}$`,
  'a backtick in the token': 'a`id`b`',
  'an exclamation mark in the token': 'a!b!!c!d!',
  'blanks in the token': 'a  b c   d',
  'a backslash in the token': 'a\\nb\\\\c\\',
  'a pattern in the token': '*?[a-z]#%{}~',
  'unicode in the token': 'größe-日本-é',
  'signs of a URL in the token': 'a&b=c+d/e%41?f#g',
  'a token of one character': 'q',
  'a token of x': 'xxxx',
};

const withTokens = Object.entries(tokens).map(
  ([what, token]) =>
    [what, { ...plainVariables, token, restrictedToken: `${token}r`, otherToken: `${token}r` }] as const,
);

/** Values under which a shell could go wrong, by what is special about them. */
export const oddVariables: readonly (readonly [what: string, variables: Variables])[] = [
  ['plain values', plainVariables],
  ...Object.entries(specialVariables),
  ...withTokens,
  ['an uploadId for the shell', { ...plainVariables, uploadId: 'a$HOME`id`"!}b' }],
  ['a fileName for the shell', { ...plainVariables, fileName: `$HOME \`id\` 'a' "b" !c \\d.csv` }],
  ['an account for the shell', { ...plainVariables, accountId: `A 'b' "c" $d \`e\` !f` }],
  ['a fault header for the shell', { ...plainVariables, faultHeaderValue: `a 'b' "c" $d` }],
  ['a fault header without a value', { ...plainVariables, faultHeaderValue: '' }],
];
