import type { Change } from '../../../src/record/baseline/change.ts';
import type { DeviationRecord } from '../../../src/record/deviations/deviation.ts';
import type { PlayedScenario } from '../../../src/record/played-scenario.ts';
import type { CaseRecord, Finding, RequirementRecord, RunRecord } from '../../../src/record/record.ts';
import type {
  ReceivedResponse,
  SentRequest,
  TransportError,
} from '../../../src/target/transport/exchange.ts';

// `Required`: a key that the run record gains has to be added here, and then the JSON Schema has to know it.
type Full<T> = Required<T>;

const request: Full<SentRequest> = {
  method: 'POST',
  url: 'https://sandbox.example/v2/catalogs/signedurl/complete',
  headers: [['X-CleverTap-Token', '$CLEVERTAP_TOKEN']],
  body: { base64: 'AP8=', clippedFrom: 5000 },
};

const finding = (id: string, text: string): Full<Finding> => ({
  requirement: id,
  check: 'expectation',
  expected: { kind: 'member', name: text, rule: 'exactly', value: text },
  actual: { kind: 'member', name: text, value: text },
  intermittent: { failed: 1, of: 2, otherwise: { kind: 'redirected', status: 302, location: text } },
  blame: 'server',
});

/** All that a client's case holds besides. */
const played = (text: string): Full<PlayedScenario> => ({
  wants: `wants ${text}`,
  reported: `reported ${text}`,
  ended: `ended ${text}`,
  exchanges: [
    {
      place: 'api',
      request,
      response: { status: 200, headers: [['X-Answer', text]], body: { text } },
      transportError: { kind: 'reset', message: text },
      startedAt: '2026-01-02T03:04:05.678Z',
      durationMs: 1,
    },
  ],
  stdout: `printed ${text}`,
  stderr: `wrote ${text}`,
});

function failedCase(id: string, requirements: readonly string[], text: string): Full<CaseRecord> {
  const response: Full<ReceivedResponse> = { status: 200, headers: [['X-Answer', text]], body: { text } };
  const transportError: Full<TransportError> = { kind: 'reset', message: text };
  return {
    id,
    requirement: requirements[0] ?? '',
    title: `title ${text}`,
    role: 'case',
    variant: text,
    batch: text,
    faults: [{ kind: 'missing', at: '/uploadId', breaks: 'schema' }],
    expectation: { accepted: false, codes: ['CATALOG_INVALID_REQUEST'], plain: [415] },
    combines: [text],
    provedBy: text,
    status: 'failed',
    reason: `reason ${text}`,
    blame: 'server',
    outcome: { kind: 'accepted', status: 200, says: text },
    findings: requirements.map((broken) => finding(broken, text)),
    request,
    response,
    transportError,
    earlierAttempts: ['503', text],
    curl: `curl -sS -i \\\n  -X POST \\\n  --data-binary '${text}'`,
    played: played(text),
    startedAt: '2026-01-02T03:04:05.678Z',
    durationMs: 1.5,
  };
}

type Standing = Pick<RequirementRecord, 'level' | 'status'>;

const requirement = (id: string, standing: Standing, text: string, failures: string[] = []) =>
  ({
    id,
    area: 'body',
    title: `title of ${id}`,
    core: true,
    source: `source ${text}`,
    says: `says ${text}`,
    sent: `sent ${text}`,
    expects: `expects ${text}`,
    reason: `reason ${text}`,
    blame: 'account',
    cases: failures.length,
    failures,
    ...standing,
  }) satisfies Full<RequirementRecord>;

const deviation = (text: string): Full<DeviationRecord> => ({
  requirement: 'body.five',
  case: 'body.five/case',
  reason: `reason ${text}`,
  ticket: `ticket ${text}`,
  until: '2026-12-31',
  standing: 'deviating',
});

const change = (text: string): Full<Change> => ({
  item: 'behaviour.repeat',
  kind: 'changed',
  before: `before ${text}`,
  after: `after ${text}`,
});

/** A record made by hand in which every key is there, with one text wherever a server's text can come to stand. */
export function fullRecord(text: string): Full<Omit<RunRecord, 'side'>> & Pick<RunRecord, 'side'> {
  return {
    schemaVersion: 1,
    suite: { name: 'signedurl-conformance', version: '0.1.0' },
    contract: { title: 'Mark a Signed URL API', version: '2025.11', sha256: '0'.repeat(64) },
    target: {
      kind: 'sandbox',
      baseUrl: 'https://sandbox.example',
      region: `region ${text}`,
      insecure: true,
      proxy: 'http://proxy.example:3128',
      ignored: ['CLEVERTAP_TOKEN'],
    },
    run: {
      id: 'run-1',
      startedAt: '2026-01-02T03:04:05.678Z',
      finishedAt: '2026-01-02T03:05:10.678Z',
      runner: 'playwright',
      profile: 'deep',
      seed: '7',
      strict: false,
      requireAll: true,
      complete: false,
      explore: 2000,
      shard: { index: 1, of: 3 },
    },
    verdict: 'nonconformant',
    why: `why ${text}`,
    blame: 'server',
    totals: {
      requirements: { passed: 0, failed: 2, deviating: 1, inconclusive: 1, untested: 1 },
      cases: 1,
      requests: 1234,
      uploads: 1,
    },
    ledger: {
      requests: { total: 1234, cases: 1200, provisioning: 30, repeated: 4 },
      repeatedAfter: { '429': 3, [text]: 1 },
      uploads: { taken: 2, completed: 1, unused: [`upload ${text}`] },
      jobs: [`job ${text}`],
      limits: { requests: 2000, uploads: 50, seconds: 600 },
    },
    requirements: [
      requirement('body.one', { level: 'documented', status: 'failed' }, text, ['body.one/case']),
      requirement('body.two', { level: 'implied', status: 'failed' }, text, ['body.one/case']),
      requirement('body.three', { level: 'documented', status: 'inconclusive' }, text),
      requirement('body.four', { level: 'documented', status: 'untested' }, text),
      requirement('body.five', { level: 'implied', status: 'deviating' }, text),
    ],
    cases: [failedCase('body.one/case', ['body.one', 'body.two'], text)],
    summarised: [
      {
        requirement: 'body.three',
        faults: [{ kind: 'type', at: '/fileSize', breaks: 'schema' }],
        expectation: { accepted: false, codes: ['UPLOAD_NOT_FOUND'], plain: [] },
        outcome: { kind: 'rejected', status: 400, codes: [{ code: 'UPLOAD_NOT_FOUND', path: `$.${text}` }] },
        cases: 9,
        durationMs: 12.5,
      },
    ],
    behaviour: {
      envelope: { UPLOAD_NOT_FOUND: { [`$.${text}`]: 2 } },
      statuses: { accepted: { '200': 3 } },
      precedence: [{ faults: [text, text], outcome: text }],
      repeat: text,
      probes: { [text]: text },
      properties: { accepted: [text], rejected: [text] },
      limits: { longestFileName: 255, shortestRefusedFileName: 500 },
      headers: { [text]: 'every answer' },
      latency: { accepted: { count: 3, p50: 1, p95: 2.5, max: 3 } },
    },
    deviations: [deviation(text), { ...deviation(text), case: 'body.one/case', standing: 'expired' }],
    baseline: {
      run: 'run-0',
      startedAt: '2026-01-01T03:04:05.678Z',
      changes: [change(text)],
    },
  };
}
