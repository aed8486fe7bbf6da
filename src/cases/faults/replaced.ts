import type { ErrorCode } from '../../contract/error-code.ts';
import type { Expectation } from '../case.ts';
import { rejected } from '../expectations.ts';
import { valueText, withValue } from '../members.ts';
import type { Draft } from '../recipe.ts';
import { completion } from '../requests.ts';

/**
 * What refuses a field's wrong value: CATALOG_INVALID_REQUEST, and for an uploadId also UPLOAD_NOT_FOUND, whose
 * text on the page is "does not exist or is not valid".
 */
export const refusalOf = (field: string): Expectation => {
  const codes: ErrorCode[] = field === 'uploadId' ? ['UPLOAD_NOT_FOUND'] : [];
  return rejected('CATALOG_INVALID_REQUEST', ...codes);
};

/** A draft that gives one field another value, as JSON text made from the valid one. */
export function replaced(
  name: string,
  value: (valid: string) => string,
  draft: Omit<Draft, 'request' | 'fault'> & { kind: string; breaks: 'schema' | 'meaning' },
): Draft {
  const { kind, breaks, ...rest } = draft;
  return {
    ...rest,
    fault: { kind, at: `/${name}`, breaks },
    request: (kitchen, id) => {
      const members = kitchen.members(id);
      return completion(kitchen.path, withValue(members, name, value(valueText(members, name))));
    },
  };
}
