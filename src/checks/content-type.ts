import { header } from '../target/transport/exchange.ts';
import { type Check, judged, type Subject } from './check.ts';
import { codesOf, statusOf } from './outcome.ts';

// RFC 8259 section 11; RFC 6838 section 4.2.8: a structured syntax suffix, which any type can have.
const jsonMediaType = /^(application\/json|[\w-]+\/[\w!#$&^.+-]+\+json)\s*(;|$)/i;

const isPlain = ({ case: { expectation }, outcome }: Subject) =>
  codesOf(outcome).length === 0 && expectation.plain.includes(statusOf(outcome));

/** Answers with a body say that they are JSON (success.content-type, error.content-type). */
export const contentType: Check = {
  id: 'content-type',
  requirements: ['success.content-type', 'error.content-type'],
  observed: 'operation',
  judge: (subject) => {
    const { kind } = subject.outcome;
    if ((kind !== 'accepted' && kind !== 'rejected') || subject.body.text === '' || isPlain(subject))
      return [];
    const value = header(subject.exchange.response?.headers ?? [], 'content-type');
    const requirement = kind === 'accepted' ? 'success.content-type' : 'error.content-type';
    const isJson = jsonMediaType.test(value?.trim() ?? '');
    return [judged(requirement, isJson, { kind: 'JSON media type' }, { kind: 'media type', value })];
  },
};
