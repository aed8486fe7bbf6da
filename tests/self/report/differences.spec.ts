import { expect, test } from '@playwright/test';
import { expectationOf } from '../../../src/contract/expectation.ts';
import type { CaseRecord } from '../../../src/record/record.ts';
import { requestDifferences, responseDifferences } from '../../../src/report/html/reading/differences.ts';
import { memberSlices } from '../../../src/report/html/reading/member-slices.ts';
import type { Headers } from '../../../src/target/transport/exchange.ts';

interface Given {
  readonly at?: string;
  readonly headers?: Headers;
  readonly text?: string;
  readonly answer?: string;
  readonly status?: number;
}

const valid = '{"uploadId":"u-1","catalogId":12,"fileName":"a.csv"}';
const usual: Headers = [
  ['X-Account-Id', 'A'],
  ['X-CleverTap-Token', '$CLEVERTAP_TOKEN'],
];

const entry = ({ at, headers = usual, text = valid, answer = '{}', status = 200 }: Given): CaseRecord => ({
  ...{ id: 'a/b', requirement: 'a', title: 'b', role: 'case', status: 'failed', findings: [] },
  ...{
    variant: 'b',
    batch: 'a',
    expectation: expectationOf({ accepted: true }),
    faults: at ? [{ kind: 'wrong', at, breaks: 'meaning' }] : [],
  },
  request: { method: 'POST', url: 'https://x.example/complete', headers, body: { text } },
  response: { status, headers: [['Content-Type', 'application/json']], body: { text: answer } },
});

const control = entry({});

const marked = (given: Given) => {
  const { start, headers, members, body, lacks } = requestDifferences(entry(given), control);
  return [...(start ? ['start'] : []), ...headers.values(), ...members, ...(body ? ['body'] : []), ...lacks];
};

const rows: Readonly<Record<string, [given: Given, marks: string[]]>> = {
  'nothing where nothing differs': [{}, []],
  'the field of the fault': [{ at: '/catalogId', text: valid.replace('12', '"12"') }, ['catalogId']],
  'the field of the fault alone, where the upload is another one': [
    { at: '/catalogId', text: '{"uploadId":"u-2","catalogId":-1,"fileName":"b.csv"}' },
    ['catalogId'],
  ],
  'a field that is missing, by name': [
    { at: '/fileName', text: '{"uploadId":"u-1","catalogId":12}' },
    ['fileName'],
  ],
  'the header of the fault': [
    {
      at: 'header:X-CleverTap-Token',
      headers: [
        ['X-Account-Id', 'A'],
        ['X-CleverTap-Token', 'other'],
      ],
    },
    ['X-CleverTap-Token'],
  ],
  'a header that is missing, by name': [
    { at: 'header:X-Account-Id', headers: [['X-CleverTap-Token', '$CLEVERTAP_TOKEN']] },
    ['header X-Account-Id'],
  ],
  'every field that differs, where no place is given': [
    { text: '{"uploadId":"u-1","catalogId":13,"fileName":"b.csv"}' },
    ['catalogId', 'fileName'],
  ],
  'the body, where it is no object': [{ text: '[1]' }, ['body']],
};

for (const [name, [given, marks]] of Object.entries(rows)) {
  test(`a request has a mark on ${name}`, () => {
    expect(marked(given)).toEqual(marks);
  });
}

test('an answer has marks on what it has in another form than the control, and never on values', () => {
  const own = entry({ answer: '{"status":"PROCESSING","jobId":7}' });
  const other = entry({ answer: '{"status":"DONE","jobId":"j","estimatedCompletionTime":"x"}' });
  const { members, lacks } = responseDifferences(own, other);
  expect([[...members], lacks]).toEqual([['jobId'], ['estimatedCompletionTime']]);
});

test('an answer of another status than the control has no marks', () => {
  const { members, lacks, body } = responseDifferences(entry({ status: 400, answer: '{"a":1}' }), control);
  expect([members.size, lacks, body]).toEqual([0, [], false]);
});

const texts = [
  '{}',
  valid,
  '{"a":{"b":[1,{"c":"}"}]},"d":"\\",\\"e\\":1"}',
  ' { "a" : 1 ,\n "a":2.50 } ',
  '{"__proto__":-0,"":null}',
];

for (const text of texts) {
  test(`the members of ${JSON.stringify(text)} with what is around them are the text`, () => {
    const slices = memberSlices(text);
    const joined =
      slices && slices.before + slices.members.map((slice) => slice.text).join('') + slices.after;
    expect(joined).toBe(text);
  });
}

test('a member keeps its value as it was sent', () => {
  const values = memberSlices('{"a": 1e3 ,"b":"x,y", "c":[1, 2]}')?.members;
  expect(values?.map(({ name, value }) => [name, value])).toEqual([
    ['a', '1e3'],
    ['b', '"x,y"'],
    ['c', '[1, 2]'],
  ]);
});

for (const text of ['', 'null', '[1]', '{"a":1', '"{}"', '12']) {
  test(`${JSON.stringify(text)} has no members`, () => {
    expect(memberSlices(text)).toBeUndefined();
  });
}
