import type { Scenario, Step } from './scenario.ts';

/** The members of an accepted answer, as the page has them. */
export const acceptedBody = {
  status: 'PROCESSING',
  jobId: 'job_xyz789',
  estimatedCompletionTime: '2031-11-06T10:45:00Z',
};

/** The usual answer to a completion. */
export const acceptedStep: Step = { status: 200, body: acceptedBody };

const row = (id: string, requirement: string, does: string, step: Step): Scenario => ({
  id,
  requirement,
  does,
  wants: 'reports success with status, jobId and estimatedCompletionTime',
  ends: 'success',
  complete: [{ ...acceptedStep, ...step }],
});

const times: Readonly<Record<string, readonly [text: string, does: string]>> = {
  fraction: ['2031-11-06T10:45:00.125Z', 'has a fraction of a second'],
  nanoseconds: ['2031-11-06T10:45:00.123456789Z', 'has nine digits after the point'],
  comma: ['2031-11-06T10:45:00,5Z', 'has a decimal comma'],
  east: ['2031-11-06T16:15:00+05:30', 'is ahead of UTC'],
  west: ['2031-11-06T02:45:00-08:00', 'is behind UTC'],
  'hour-offset': ['2031-11-06T12:45:00+02', 'has an offset of hours alone'],
  'no-seconds': ['2031-11-06T10:45Z', 'has no seconds'],
  basic: ['20311106T104500Z', 'is in the basic format'],
  midnight: ['2031-12-31T23:30:00-01:00', 'falls into the next year in UTC'],
};

const timeScenarios = Object.entries(times).map(([id, [text, does]]) =>
  row(`time-${id}`, 'client.accepted.estimatedCompletionTime', `estimatedCompletionTime ${does}`, {
    body: { ...acceptedBody, estimatedCompletionTime: text },
  }),
);

const tolerance = (name: string) => `client.tolerance.${name}`;

/** Completions that are accepted, in each form that is allowed. */
export const acceptedScenarios: readonly Scenario[] = [
  row('accepted', 'client.accepted.success', 'the completion is accepted', {}),
  ...timeScenarios,
  row('accepted-202', tolerance('accepted-status'), 'the completion is accepted with 202', { status: 202 }),
  row('accepted-201', tolerance('accepted-status'), 'the completion is accepted with 201', { status: 201 }),
  row('other-word', tolerance('status-word'), 'status is another word than PROCESSING', {
    body: { ...acceptedBody, status: 'QUEUED' },
  }),
  row('extra-members', tolerance('unknown-members'), 'the answer has members that nobody knows', {
    body: { requestId: 'req_7f3a', ...acceptedBody, links: [{ rel: 'job', href: '/jobs/1' }], queue: null },
  }),
  row('headers-lower-case', tolerance('header-case'), 'the names of headers are in lower case', {
    headers: { 'content-type': 'application/json' },
  }),
  row('headers-upper-case', tolerance('header-case'), 'the names of headers are in capitals', {
    headers: { 'CONTENT-TYPE': 'application/json' },
  }),
  row('media-type-charset', tolerance('media-type'), 'the answer is application/json with a charset', {
    headers: { 'Content-Type': 'application/json;charset=UTF-8' },
  }),
  row('media-type-vendor', tolerance('media-type'), 'the answer has a media type that ends in +json', {
    headers: { 'Content-Type': 'application/vnd.api+json' },
  }),
  row('answer-indented', tolerance('json-forms'), 'the answer is indented JSON', {
    body: JSON.stringify(acceptedBody, null, 2),
  }),
  row('answer-escaped', tolerance('json-forms'), 'the answer has escaped characters', {
    body: JSON.stringify(acceptedBody).replace('job', String.raw`\u006a\u006f\u0062`),
  }),
  row('answer-reordered', tolerance('json-forms'), 'the members of the answer come in another order', {
    body: Object.fromEntries(Object.entries(acceptedBody).reverse()),
  }),
  row('job-id-digits', 'client.accepted.jobId', 'jobId is a string of digits, too long for a number', {
    body: { ...acceptedBody, jobId: '90071992547409931' },
  }),
  row('job-id-odd', 'client.accepted.jobId', 'jobId holds a slash and letters outside ASCII', {
    body: { ...acceptedBody, jobId: 'jobs/é/😀' },
  }),
  row('answer-chunked', tolerance('transfer'), 'the answer is chunked', { delivery: 'chunked' }),
  row('connection-close', tolerance('transfer'), 'the connection ends with the answer', {
    headers: { Connection: 'close' },
  }),
  row('answer-drip', tolerance('transfer'), 'the answer comes byte by byte', { delivery: 'drip' }),
  row('answer-slow', tolerance('slow'), 'the answer takes 700 milliseconds', { delayMs: 700 }),
  {
    ...row('answer-very-slow', tolerance('slow'), 'the answer takes two seconds', { delayMs: 2000 }),
    wants: 'waits and reports success, or gives up after a time of its own and reports an error',
    ends: 'either',
  },
];
