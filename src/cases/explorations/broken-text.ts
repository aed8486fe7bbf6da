import fc, { type Arbitrary } from 'fast-check';
import { acceptedOrAnyError, orPlain } from '../expectations.ts';
import type { Exploration } from '../exploration.ts';
import { objectText, withValue } from '../members.ts';
import { validHeaders } from '../requests.ts';

/** One change of a text of bytes. `at` counts over and over through the text, whatever its length. */
type Edit =
  | { readonly kind: 'delete'; readonly at: number; readonly length: number }
  | { readonly kind: 'insert' | 'replace'; readonly at: number; readonly bytes: string }
  | { readonly kind: 'truncate'; readonly at: number };

// One character a byte; those of JSON come more often than others.
const tokens = fc.constantFrom(...'{}[]:,"\\/-+.eE0123456789truefalsn \t\r\n\'');
const anyByte = fc.nat(0xff).map((byte) => String.fromCharCode(byte));
const bytes = fc.string({ unit: fc.oneof(tokens, anyByte), maxLength: 6 });
const at = fc.nat(0xfff);

const edits: Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('delete' as const), at, length: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ kind: fc.constantFrom('insert' as const, 'replace' as const), at, bytes }),
  fc.record({ kind: fc.constant('truncate' as const), at }),
);

function edited(text: string, edit: Edit): string {
  const place = edit.at % (text.length + 1);
  const [before, after] = [text.slice(0, place), text.slice(place)];
  if (edit.kind === 'truncate') return before;
  if (edit.kind === 'delete') return before + after.slice(edit.length);
  return before + edit.bytes + (edit.kind === 'insert' ? after : after.slice(edit.bytes.length));
}

// Ordinary values of no target's: no placeholder stands where an edit could hit it.
const ordinary = { catalogId: '4711', fileName: '"list.csv"', fileSize: '2048' };

/**
 * A JSON text after random edits that no strict parser takes any more. A lenient one may take some of it, so that
 * only choking on it is wrong (RFC 8259 section 9).
 */
export const brokenText: Exploration<readonly Edit[]> = {
  id: 'explore.broken-text',
  title: 'random damage to the JSON text is taken or refused, never choked on',
  weight: 4,
  values: () => fc.array(edits, { maxLength: 4 }),
  caseOf: (changes, kitchen, caseId) => {
    const values = { uploadId: `"${kitchen.nobodysUpload(caseId)}"`, ...ordinary };
    const members = Object.entries(values).reduce(
      (before, [name, json]) => withValue(before, name, json),
      kitchen.members(caseId),
    );
    const text = changes.reduce(edited, objectText(members));
    return {
      requirement: 'robust.body',
      title: 'the JSON text is damaged at random',
      fault: { kind: 'malformed-json', breaks: 'syntax' },
      request: {
        method: 'POST',
        path: kitchen.path,
        headers: validHeaders,
        body: { text, encoding: 'latin1' },
      },
      expectation: orPlain(acceptedOrAnyError, 413),
    };
  },
};
