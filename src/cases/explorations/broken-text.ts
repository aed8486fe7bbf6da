import fc, { type Arbitrary } from 'fast-check';
import type { Damage } from '../../contract/edit.ts';
import type { Exploration } from '../exploration.ts';

function damages(): Arbitrary<Damage> {
  // One character a byte; those of JSON come more often than others.
  const tokens = fc.constantFrom(...'{}[]:,"\\/-+.eE0123456789truefalsn \t\r\n\'');
  const anyByte = fc.nat(0xff).map((byte) => String.fromCharCode(byte));
  const bytes = fc.string({ unit: fc.oneof(tokens, anyByte), maxLength: 6 });
  const at = fc.nat(0xfff);
  return fc.oneof(
    fc.record({ kind: fc.constant('delete' as const), at, length: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ kind: fc.constantFrom('insert' as const, 'replace' as const), at, bytes }),
    fc.record({ kind: fc.constant('truncate' as const), at }),
  );
}

// Ordinary values of no target's: no placeholder stands where damage could hit it.
const ordinary = { catalogId: '4711', fileName: '"list.csv"', fileSize: '2048' };

/**
 * A JSON text after random damage that no strict parser takes any more. A lenient one may take some of it, so that
 * only choking on it is wrong (RFC 8259 section 9).
 */
export const brokenText: Exploration<readonly Damage[]> = {
  id: 'explore.broken-text',
  title: 'random damage to the JSON text is accepted or rejected without a 5xx, reset or hang',
  weight: 4,
  requirements: () => ['robust.body'],
  values: () => fc.array(damages(), { maxLength: 4 }),
  rowOf: (damage) => ({
    requirement: 'robust.body',
    title: 'the JSON text is damaged at random',
    fault: { kind: 'malformed-json', breaks: 'syntax' },
    set: { uploadId: '"{{random:upload}}"', ...ordinary },
    damage,
    encoding: 'latin1',
  }),
};
