import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });

/** The bytes and everything packed into them: zip, gzip, and long stretches of base64. */
function* unpacked(name: string, bytes: Buffer): Generator<[name: string, bytes: Buffer]> {
  yield [name, bytes];
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    for (const [inner, content] of Object.entries(unzipSync(bytes))) {
      yield* unpacked(`${name}!${inner}`, Buffer.from(content));
    }
  } else if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    yield* unpacked(`${name}!gunzip`, gunzipSync(bytes));
  } else {
    for (const [base64] of bytes.toString('latin1').matchAll(/[A-Za-z0-9+/]{24,}={0,2}/g)) {
      yield* unpacked(`${name}!base64`, Buffer.from(base64, 'base64'));
    }
  }
}

/** Every file below a folder with its bytes, packed ones unpacked to the last layer. */
export const everythingIn = (folder: string): [name: string, bytes: Buffer][] =>
  filesBelow(folder).flatMap((path) => [...unpacked(path, readFileSync(path))]);
