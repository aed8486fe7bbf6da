import { faker } from '@faker-js/faker/locale/en';

/** A small catalog file of made-up products: what a provisioned upload holds. */
export interface CatalogFile {
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** The file for the n-th upload of a run; the same for the same seed. */
export function catalogFile(seed: number, index: number): CatalogFile {
  faker.seed(seed + index);
  const row = () =>
    [
      faker.string.alphanumeric(8),
      faker.commerce.product(),
      faker.commerce.price(),
      faker.color.human(),
    ].join(',');
  const rows = Array.from({ length: faker.number.int({ min: 3, max: 5 }) }, row);
  const name = `${faker.commerce.product()}-${faker.date.month()}-${index + 1}.csv`.toLowerCase();
  const text = ['identity,name,price,colour', ...rows, ''].join('\n');
  return { fileName: name.replaceAll(' ', '-'), bytes: Buffer.from(text) };
}
