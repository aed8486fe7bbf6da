import { expect, test } from '@playwright/test';
import { audit } from '../../../src/cases/audit.ts';
import type { Case } from '../../../src/cases/case.ts';
import { NotApplicable, render, type Variables } from '../../../src/cases/render.ts';
import { loadContract } from '../../../src/contract/contract.ts';
import { everyCase } from './every-batch.ts';
import { plainVariables, specialVariables } from './sample-variables.ts';

const contract = loadContract();
const cases = everyCase('deep', '1');

function rendered(entry: Case, variables: Variables) {
  try {
    return render(entry.request, variables);
  } catch (error) {
    if (error instanceof NotApplicable) return undefined;
    throw error;
  }
}

const disagreement = (entry: Case, body: string | Buffer, variables = plainVariables) => {
  const request = rendered(entry, variables);
  return request && audit(entry, { ...request, body: Buffer.from(body) }, contract);
};
const bodyOf = (entry: Case) => rendered(entry, plainVariables)?.body;

const everyVariables = { 'plain values': plainVariables, ...specialVariables };
for (const [what, variables] of Object.entries(everyVariables)) {
  test(`with ${what}, the final bytes of every case are wrong as the case says`, () => {
    let audited = 0;
    for (const entry of cases) {
      const request = rendered(entry, variables);
      audited += request ? 1 : 0;
      expect.soft(request && audit(entry, request, contract), entry.id).toBeUndefined();
    }
    // A number or a short id has no other of its shape that surely does not exist.
    expect(audited).toBeGreaterThan(cases.length - 8);
  });
}

test('with plain values every case can be sent', () => {
  expect(cases.filter((entry) => !rendered(entry, plainVariables)).map(({ id }) => id)).toEqual([]);
});

const withBody = cases.filter((entry) => bodyOf(entry));
const breaking = (breaks: string) =>
  withBody.filter(({ faults }) => faults[0]?.breaks === breaks && faults.length === 1);
const validBody =
  bodyOf(withBody.find(({ faults }) => faults.length === 0) ?? (cases[0] as Case))?.toString() ?? '';

test('a case that has become valid JSON is no longer malformed', () => {
  expect(breaking('syntax').length).toBeGreaterThan(5);
  for (const entry of breaking('syntax')) {
    expect.soft(disagreement(entry, validBody), entry.id).toContain('is JSON');
  }
});

test('a case that has become valid no longer breaks the schema', () => {
  expect(breaking('schema').length).toBeGreaterThan(50);
  for (const entry of breaking('schema')) {
    expect.soft(disagreement(entry, validBody), entry.id).toContain('is valid');
  }
});

test('a case that is cut off is no JSON, unless that is its fault', () => {
  for (const entry of [...breaking('schema'), ...breaking('meaning')]) {
    const cut = bodyOf(entry)?.toString().trimEnd().slice(0, -1) ?? '';
    if (/^\d+$/.test(cut) || cut === '') continue;
    expect.soft(disagreement(entry, cut), entry.id).toContain('no JSON');
  }
});

test('a second fault is found, and where', () => {
  const second = (entry: Case) => {
    const other = entry.faults[0]?.at === '/completedBy' ? 'fileName' : 'completedBy';
    return [other, { ...JSON.parse(bodyOf(entry)?.toString() ?? ''), [other]: null }] as const;
  };
  const single = breaking('schema').filter(({ faults: [fault] }) => fault?.at);
  expect(single.length).toBeGreaterThan(40);
  for (const entry of single) {
    const [name, value] = second(entry);
    expect.soft(disagreement(entry, JSON.stringify(value)), entry.id).toContain(`/${name}`);
  }
});

test('a valid case or one with a wrong meaning may not break the schema', () => {
  const others = withBody.filter(({ faults }) => faults.every(({ breaks }) => breaks === 'meaning'));
  for (const entry of others) {
    expect.soft(disagreement(entry, '{}'), entry.id).toContain('breaks the schema');
    expect.soft(disagreement(entry, '[]'), entry.id).toContain('its root');
  }
});

test('a fault at one field does not cover a field whose name begins the same', () => {
  const [sample] = breaking('schema');
  const { uploadId: _, ...lacking } = JSON.parse(validBody);
  const entry = {
    ...(sample as Case),
    faults: [{ kind: 'missing', at: '/upload', breaks: 'schema' as const }],
  };
  expect(disagreement(entry, JSON.stringify(lacking))).toContain('/uploadId');
});

test('bytes that are no UTF-8 are no JSON', () => {
  const [sample] = breaking('meaning');
  const bytes = Buffer.from(validBody.replace('products', 'pr\u00ffducts'), 'latin1');
  expect(disagreement(sample as Case, bytes)).toContain('no JSON');
});

test('a byte order mark is no JSON (RFC 8259 section 8.1)', () => {
  const [sample] = breaking('meaning');
  expect(disagreement(sample as Case, `\uFEFF${validBody}`)).toContain('no JSON');
});

test('a request without a body has nothing to audit', () => {
  const bodiless = cases.filter(({ request }) => !request.body);
  expect(bodiless.map(({ request }) => request.method).sort()).toEqual(['GET', 'HEAD', 'OPTIONS']);
});
