const header = 'identity,name,price\n';

const row = (n: number, name: string) => `sku-${String(n).padStart(7, '0')},${name},9.99\n`;
const rowLength = row(1, 'product').length;

/** A catalog of exactly `bytes` bytes that can be parsed: a header, and at least one row. Throws RangeError below 64. */
export function sampleCsv(bytes: number): Buffer {
  if (bytes < 64) throw new RangeError('a sample needs at least 64 bytes');
  const count = Math.floor((bytes - header.length) / rowLength) - 1;
  const rows = Array.from({ length: count }, (_, index) => row(index + 1, 'product'));
  const missing = bytes - header.length - count * rowLength - row(count + 1, '').length;
  return Buffer.from(header + rows.join('') + row(count + 1, 'x'.repeat(missing)));
}
