import { gatewayKindOf } from '../../checks/gateway-transparent.ts';
import { inFrontInWords } from '../../checks/words.ts';
import type { CaseResult } from '../../engine/journal/result.ts';

/** What something in front of the API answered in its place to one kind of requests. */
export interface Blocked {
  readonly kind: string;
  /** `403, HTML, Server: CloudFront (CloudFront)`, and what the API answers in. */
  readonly answer: string;
  readonly cases: number;
  /** How many of this kind were sent. */
  readonly of: number;
  /** Id of the first of them. */
  readonly example: string;
}

/** What was answered in front of the API, by the kind of request and the answer (requirement gateway.transparent). */
export function blockedIn(results: readonly CaseResult[]): Blocked[] {
  const sent = results.filter(({ exchange }) => exchange);
  const rows = new Map<string, Blocked>();
  for (const { case: testCase, inFront } of sent) {
    if (!inFront) continue;
    const [kind, answer] = [gatewayKindOf(testCase), inFrontInWords(inFront)];
    const known = rows.get(`${kind} ${answer}`);
    const of = known?.of ?? sent.filter((other) => gatewayKindOf(other.case) === kind).length;
    const { cases, example } = known ?? { cases: 0, example: testCase.id };
    rows.set(`${kind} ${answer}`, { kind, answer, cases: cases + 1, of, example });
  }
  return [...rows.values()];
}
