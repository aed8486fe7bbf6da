import { anyError, orPlain } from '../expectations.ts';
import type { Draft, Recipe } from '../recipe.ts';
import { completion, withHeader } from '../requests.ts';

const others: readonly [variant: string, value?: string][] = [
  ['absent'],
  ['text', 'text/plain'],
  ['xml', 'application/xml'],
  ['form', 'application/x-www-form-urlencoded'],
  ['multipart', 'multipart/form-data; boundary=x'],
];

const draft = ([variant, value]: (typeof others)[number]): Draft => ({
  requirement: 'headers.content-type',
  variant,
  title: value ? `Content-Type is ${value}` : 'Content-Type is absent',
  profile: variant === 'text' ? 'smoke' : 'standard',
  fault: { kind: value ? 'media-type' : 'missing', at: 'header:Content-Type', breaks: 'meaning' },
  request: (kitchen, id) => completion(kitchen.path, kitchen.members(id), withHeader('Content-Type', value)),
  expectation: orPlain(anyError, 415),
});

export const contentType: Recipe = {
  id: 'headers.content-type',
  area: 'headers',
  title: 'a body that is not declared as application/json is refused',
  drafts: () => others.map(draft),
};
