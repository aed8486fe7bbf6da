import { createCleaner } from './clean-text.ts';
import type { Secret } from './secret.ts';

export type Redact = <T>(value: T) => T;

function redactBase64(base64: string, redact: (text: string) => string): string {
  const clean = redact(Buffer.from(base64, 'base64').toString('latin1')).replaceAll('…', '...');
  return Buffer.from(clean, 'latin1').toString('base64');
}

/**
 * Makes the function that every output goes through: a deep copy with each secret replaced by its name in all its
 * strings, in whatever form it stands there. Permissions are long random values; those that are added to their list later
 * are replaced from then on.
 */
export function createRedaction(secrets: readonly Secret[], permissions: readonly Secret[] = []): Redact {
  const inText = createCleaner(secrets, permissions);
  // What is kept of a clipped payload ends as an excerpt does.
  const inClipped = (text: string) => inText(`${text}…`).replace(/…$/, '');
  const inMembers = (members: Readonly<Record<string, unknown>>) => {
    const look = 'clippedFrom' in members ? inClipped : inText;
    const inMember = ([key, value]: [string, unknown]): [string, unknown] => {
      if (typeof value !== 'string') return [key, inValue(value)];
      return [key, key === 'base64' ? redactBase64(value, look) : look(value)];
    };
    return Object.fromEntries(Object.entries(members).map(inMember));
  };
  const inValue = (value: unknown): unknown => {
    if (typeof value === 'string') return inText(value);
    if (Array.isArray(value)) return value.map(inValue);
    if (value === null || typeof value !== 'object') return value;
    return inMembers(value as Record<string, unknown>);
  };
  return (value) => inValue(value) as typeof value;
}
