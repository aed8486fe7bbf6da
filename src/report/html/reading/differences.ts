import type { CaseRecord } from '../../../record/record.ts';
import type { Headers, Payload } from '../../../target/transport/exchange.ts';
import { type MemberSlice, memberSlices } from './member-slices.ts';

/** In what a message differs from the control's, to be marked in it, and in words. */
export interface Differences {
  /** The request line: another method or address. */
  readonly start: boolean;
  /** Names of headers, in lower case and as sent. */
  readonly headers: ReadonlyMap<string, string>;
  /** Names of members of the body. */
  readonly members: ReadonlySet<string>;
  /** The body differs as a whole. */
  readonly body: boolean;
  /** What the control's message has and this one lacks. */
  readonly lacks: readonly string[];
}

const textOf = (body: Payload | undefined) => (body && 'text' in body ? body.text : undefined);

const slicesOf = (body: Payload | undefined): readonly MemberSlice[] | undefined =>
  memberSlices(textOf(body) ?? '')?.members;

const valuesOf = (headers: Headers) =>
  new Map(headers.map(([name, value]) => [name.toLowerCase(), `${name}: ${value}`]));

function differentHeaders(own: Headers, others: Headers) {
  const [mine, theirs] = [valuesOf(own), valuesOf(others)];
  return {
    headers: new Map(
      own
        .map(([name]) => [name.toLowerCase(), name] as const)
        .filter(([key]) => mine.get(key) !== theirs.get(key)),
    ),
    lacks: others.filter(([name]) => !mine.has(name.toLowerCase())).map(([name]) => `header ${name}`),
  };
}

// An upload that another case used up was replaced, with all that describes it.
const ofTheUpload = ['uploadId', 'fileName', 'fileSize', 'completedBy'];

function differentMembers(
  own: readonly MemberSlice[],
  others: readonly MemberSlice[],
  only: string | undefined,
) {
  const theirs = new Map(others.map(({ name, value }) => [name, value]));
  const mine = new Map(own.map(({ name, value }) => [name, value]));
  const otherUpload =
    only !== 'uploadId' && mine.has('uploadId') && mine.get('uploadId') !== theirs.get('uploadId');
  const differs = ({ name, value }: MemberSlice) =>
    only === undefined
      ? theirs.get(name) !== value && !(otherUpload && ofTheUpload.includes(name) && theirs.has(name))
      : name === only;
  return {
    members: new Set(own.filter(differs).map(({ name }) => name)),
    lacks: others.filter(({ name }) => !mine.has(name)).map(({ name }) => name),
  };
}

const none: Differences = { start: false, headers: new Map(), members: new Set(), body: false, lacks: [] };

/** In what a request differs from the one of its control: where its fault is, if the fault says where. */
export function requestDifferences({ request, faults }: CaseRecord, control: CaseRecord): Differences {
  if (!request || !control.request) return none;
  const at = (faults.length === 1 && faults[0]?.at) || '';
  const field = at.startsWith('/') ? at.slice(1) : undefined;
  const inHeaders = differentHeaders(request.headers, control.request.headers);
  const headers = field === undefined ? inHeaders : none;
  const [own, others] = [slicesOf(request.body), slicesOf(control.request.body)];
  const elsewhere = at !== '' && field === undefined;
  const inBody = own && others && !elsewhere ? differentMembers(own, others, field) : none;
  const start = `${request.method} ${request.url}` !== `${control.request.method} ${control.request.url}`;
  return {
    ...{ start, headers: headers.headers, members: inBody.members },
    body: !own && !elsewhere,
    lacks: [...headers.lacks, ...inBody.lacks],
  };
}

const kindOf = (value: string) => /^[{["tfn]/.exec(value)?.[0].replace('f', 't') ?? 'number';
const volatile = ['date', 'content-length', 'keep-alive', 'connection'];

/** In what an answer of the control's own status differs from the control's: in its form, as values always differ. */
export function responseDifferences({ response }: CaseRecord, control: CaseRecord): Differences {
  if (!response || response.status !== control.response?.status) return none;
  const names = (all: Headers): Headers =>
    all
      .filter(([name]) => !volatile.includes(name.toLowerCase()))
      .map(([name, value]) => [name, name.toLowerCase() === 'content-type' ? value : '']);
  const headers = differentHeaders(names(response.headers), names(control.response.headers));
  const [own, others] = [slicesOf(response.body), slicesOf(control.response.body)];
  const kinds = new Map((others ?? []).map(({ name, value }) => [name, kindOf(value)]));
  const members = (own ?? []).filter(({ name, value }) => kinds.get(name) !== kindOf(value));
  const has = new Set((own ?? []).map(({ name }) => name));
  return {
    ...{ start: false, headers: headers.headers, body: !own && others !== undefined },
    members: new Set(others ? members.map(({ name }) => name) : []),
    lacks: [...headers.lacks, ...(own ? [...kinds.keys()].filter((name) => !has.has(name)) : [])],
  };
}
