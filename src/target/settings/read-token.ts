import { resolve } from 'node:path';
import { ConfigurationError } from './configuration.ts';
import { readText } from './read-text.ts';

/** The text of a file that holds a token. Throws ConfigurationError, which names the variable and the file. */
export function readToken(variable: string, file: string, folder: string): string {
  const cure = 'name a readable file that holds the token and nothing else';
  const text = (() => {
    try {
      return readText(resolve(folder, file));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new ConfigurationError(`${variable} names ${file}, which cannot be read (${code}): ${cure}`);
    }
  })();
  const token = text.trim();
  if (token === '') throw new ConfigurationError(`${variable} names ${file}, which is empty: ${cure}`);
  if (/\p{Cc}/u.test(token))
    throw new ConfigurationError(`${variable} names ${file}, which holds more than one line: ${cure}`);
  return token;
}
