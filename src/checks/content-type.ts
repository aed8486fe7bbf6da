import { header } from '../target/transport/exchange.ts';
import { type Check, judged, type Subject } from './check.ts';

// RFC 8259 section 11; RFC 6838 section 4.2.8: a structured syntax suffix, which any type can have.
const jsonMediaType = /^(application\/json|[\w-]+\/[\w!#$&^.+-]+\+json)\s*(;|$)/i;

const isPlain = ({ case: { expectation }, answer }: Subject) =>
  answer.codes.length === 0 && expectation.plain.includes(answer.status);

/** Answers with a body say that they are JSON (success.content-type, error.content-type). */
export const contentType: Check = {
  id: 'content-type',
  requirements: ['success.content-type', 'error.content-type'],
  observed: 'operation',
  judge: (subject) => {
    const { kind, text } = subject.answer;
    if (kind === 'none' || kind === 'redirected' || text === '' || isPlain(subject)) return [];
    const value = header(subject.exchange.response?.headers ?? [], 'content-type');
    const requirement = kind === 'accepted' ? 'success.content-type' : 'error.content-type';
    const actual = value === undefined ? 'no Content-Type' : `Content-Type: ${value}`;
    return [judged(requirement, jsonMediaType.test(value?.trim() ?? ''), 'a JSON media type', actual)];
  },
};
