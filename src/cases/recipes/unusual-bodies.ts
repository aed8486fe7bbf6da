import type { BodyTemplate, Fault } from '../case.ts';
import { acceptedOrAnyError, orPlain } from '../expectations.ts';
import { type Members, objectText, withValue } from '../members.ts';
import type { Draft, Recipe } from '../recipe.ts';
import { validHeaders } from '../requests.ts';

type Body = (members: Members) => BodyTemplate;

const text =
  (make: (members: Members) => string): Body =>
  (members) => ({ text: make(members) });
const extended = (extra: string) =>
  text((members) => `${objectText(members).slice(0, -1)},"extra":${extra}}`);

const encoding: Fault = { kind: 'encoding', breaks: 'syntax' };

const bodies: readonly [variant: string, title: string, body: Body, fault?: Fault][] = [
  [
    'white-space',
    'white space stands around the JSON text',
    text((members) => ` \r\n\t${objectText(members)}\n\n `),
  ],
  [
    'one-megabyte',
    'the body is 1 MB long, most of it blanks',
    text((members) => `{{repeat:1048576: }}${objectText(members)}`),
  ],
  ['deep', 'an unknown member nests 10,000 arrays', extended('{{repeat:10000:[}}{{repeat:10000:]}}')],
  ['many-members', 'there are 10,000 unknown members', extended('0{{repeat:10000:,"k#":#}}')],
  [
    'duplicate-names',
    'every member stands there twice',
    text((members) => objectText([...members, ...members])),
  ],
  [
    'prototype',
    'a member is called __proto__',
    extended('1,"__proto__":{"uploadId":"x"},"constructor":{"prototype":{}}'),
  ],
  [
    'bom',
    'a byte order mark stands before the JSON text',
    text((members) => `\uFEFF${objectText(members)}`),
    encoding,
  ],
  [
    'utf-16',
    'the JSON text is in UTF-16',
    (members) => ({ text: objectText(members), encoding: 'utf16le' }),
    encoding,
  ],
  [
    'invalid-utf-8',
    'a string holds bytes that are no UTF-8',
    (members) => ({
      text: objectText(withValue(members, 'completedBy', '"a\u00ff\u00fe\u00c0\u0080"')),
      encoding: 'latin1',
    }),
    encoding,
  ],
];

/** Extra members of every harmless kind at once, for an upload that is live: what a server does with them shows. */
const live: Draft = {
  requirement: 'robust.body',
  variant: 'live',
  title: 'a live upload comes with 10,000 members more, and white space',
  ownUpload: true,
  request: (kitchen, id) => ({
    method: 'POST',
    path: kitchen.path,
    headers: validHeaders,
    body: {
      text: ` \r\n\t${objectText(kitchen.members(id)).slice(0, -1)},"__proto__":{"uploadId":"x"}{{repeat:10000:,"k#":#}}} \n`,
    },
  }),
  expectation: orPlain(acceptedOrAnyError, 413),
};

const draft = ([variant, title, body, fault]: (typeof bodies)[number]): Draft => ({
  requirement: 'robust.body',
  variant,
  title,
  ...(fault && { fault }),
  request: (kitchen, id) => {
    // How the body is read shows without a live upload, and none is used up.
    const members = withValue(kitchen.members(id), 'uploadId', `"${kitchen.nobodysUpload(id)}"`);
    return { method: 'POST', path: kitchen.path, headers: validHeaders, body: body(members) };
  },
  expectation: orPlain(acceptedOrAnyError, 413),
});

export const unusualBodies: Recipe = {
  id: 'robust.body',
  area: 'robust',
  title: 'large, deep and oddly encoded bodies are taken or refused, never choked on',
  drafts: () => [...bodies.map(draft), live],
};
