import { acceptedBody, acceptedStep } from './accepted.ts';
import type { Scenario, Step } from './scenario.ts';

const html = (title: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
const htmlStep = (status: number, title: string): Step => ({
  status,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body: html(title),
});

const hang: Step = { delivery: 'hang' };

const row = (
  id: string,
  requirement: string,
  does: string,
  step: Step,
  operation: 'issue' | 'put' | 'complete' = 'complete',
): Scenario => ({
  id,
  requirement: `client.trouble.${requirement}`,
  does,
  wants: 'reports an error within its time; it may try again before, but not without end',
  ends: 'error',
  [operation]: [step],
});

/** Completions whose answer tells nothing: an error is the only honest report. */
export const troubleScenarios: readonly Scenario[] = [
  row('no-answer', 'no-answer', 'the completion is never answered', hang),
  row('no-end', 'no-answer', 'the answer stops halfway and the connection stays open', {
    ...acceptedStep,
    delivery: 'hang-midway',
  }),
  row('reset', 'reset', 'the connection is reset instead of an answer', { delivery: 'reset' }),
  row('truncated', 'truncated', 'the connection ends before the length that was announced', {
    ...acceptedStep,
    delivery: 'truncated',
  }),
  row('truncated-chunk', 'truncated', 'the connection ends without the last chunk', {
    ...acceptedStep,
    delivery: 'cut-chunk',
  }),
  row('half-json', 'undecodable', 'the body of a 200 is the first half of a JSON text', {
    status: 200,
    body: JSON.stringify(acceptedBody).slice(0, 40),
  }),
  row('not-gzip', 'undecodable', 'the body of a 200 says gzip and is none', {
    status: 200,
    headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
    body: 'this is not gzip',
  }),
  row('no-object', 'undecodable', 'the body of a 200 is the JSON text null', { status: 200, body: 'null' }),
  row('html-502', 'html', 'a gateway answers 502 with a page', htmlStep(502, '502 Bad Gateway')),
  row('html-200', 'html', 'something in between answers 200 with a page', htmlStep(200, 'Sign in')),
  row('empty-200', 'empty', 'a 200 has no body', { status: 200 }),
  row('issue-no-answer', 'no-answer', 'the request for a signed URL is never answered', hang, 'issue'),
  row('put-no-answer', 'no-answer', 'the storage never answers', hang, 'put'),
];
