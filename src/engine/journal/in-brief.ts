import { isDeepStrictEqual } from 'node:util';
import { looksLikeCode } from '../../checks/codes.ts';
import { type Body, codesOf, outcomeOf, readExchange } from '../../checks/outcome.ts';
import { errorCodes } from '../../contract/error-code.ts';
import type { BatchResult, BriefGroup, CaseResult } from './result.ts';

// A documented code may stand at the end of a URI (RFC 9457 section 3.1.1).
const holdsCode = (text: string) =>
  looksLikeCode.test(text) || errorCodes.some((code) => text.endsWith(code));

const codeAlone = (text: string) => (holdsCode(text) ? text : '');

/** A JSON value with its names, types and codes, and without all else. */
function withoutValues(value: unknown): unknown {
  if (typeof value === 'string') return codeAlone(value);
  if (typeof value === 'number') return 0;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(withoutValues);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutValues(member)]));
}

const textWithoutValues = ({ json, text }: Body) =>
  json ? JSON.stringify(withoutValues(json.value)) : codeAlone(text.trim());

/** A case that was rejected as it should be, in brief; undefined if what counts of it would be lost. */
function briefOf(result: CaseResult): CaseResult | undefined {
  const { case: testCase, exchange, status, role, judgements, provedBy } = result;
  const response = exchange?.response;
  if (status !== 'passed' || role !== 'case' || testCase.observed || !response) return undefined;
  const { outcome, body } = readExchange(exchange);
  if (outcome.kind !== 'rejected' || response.body.clippedFrom !== undefined) return undefined;
  const { method, path } = testCase.request;
  const brief: CaseResult = {
    case: { ...testCase, id: '', variant: '', title: '', request: { method, path, headers: [] } },
    ...{ role, status, judgements, provedBy, brief: true },
    exchange: {
      request: { method, url: exchange.request.url, headers: [] },
      response: {
        status: response.status,
        headers: response.headers.map(([name]) => [name, '']),
        body: { text: textWithoutValues(body) },
      },
      ...{ startedAt: '', durationMs: 0, earlierAttempts: exchange.earlierAttempts },
    },
  };
  const left = outcomeOf(brief.exchange ?? {});
  const isSame = left.kind === outcome.kind && isDeepStrictEqual(codesOf(left), codesOf(outcome));
  return isSame ? brief : undefined;
}

type Group = {
  readonly [Name in keyof BriefGroup]: BriefGroup[Name] extends readonly (infer Item)[]
    ? Item[]
    : BriefGroup[Name];
};

/** The results of a batch, where what passed in the same way is kept in brief, but for what has to stay whole. */
export function inBrief(
  batch: string,
  results: readonly CaseResult[],
  isWhole: (result: CaseResult) => boolean,
): BatchResult {
  const groups = new Map<string, Group>();
  const whole = results.filter((result, place) => {
    const { exchange } = result;
    const like = briefOf(result);
    if (!like || !exchange || isWhole(result)) return true;
    const key = JSON.stringify(like);
    const group = groups.get(key) ?? { like, ids: [], places: [], startedAt: [], durationMs: [] };
    group.ids.push(result.case.id);
    group.places.push(place);
    group.startedAt.push(Date.parse(exchange.startedAt));
    group.durationMs.push(exchange.durationMs);
    groups.set(key, group);
    return false;
  });
  return { batch, results: whole, ...(groups.size > 0 && { briefs: [...groups.values()] }) };
}

const resultAt = ({ like, ids, startedAt, durationMs }: BriefGroup, index: number): CaseResult => ({
  ...like,
  case: { ...like.case, id: ids[index] ?? '' },
  exchange: like.exchange && {
    ...like.exchange,
    startedAt: new Date(startedAt[index] ?? 0).toISOString(),
    durationMs: durationMs[index] ?? 0,
  },
});

/** All results of a batch in their order; those in brief hold what is kept of them, and are marked so. */
export function resultsOf({ results, briefs = [] }: Pick<BatchResult, 'results' | 'briefs'>): CaseResult[] {
  if (briefs.length === 0) return [...results];
  const placed = new Map(
    briefs.flatMap((group) => group.places.map((place, index) => [place, resultAt(group, index)] as const)),
  );
  const whole = results.values();
  return Array.from({ length: results.length + placed.size }, (_, place) => {
    const result = placed.get(place) ?? whole.next().value;
    if (!result) throw new Error(`nothing stands at place ${place} of its batch`);
    return result;
  });
}
