import { errorCodes } from '../../../contract/error-code.ts';
import { ErrorCodeEntry } from '../parts/error-code-entry.tsx';
import type { Section } from '../section.ts';

/** The six codes: how each was provoked and what came. */
export const errorCodesSection: Section = {
  id: 'error-codes',
  title: 'Error codes',
  content: (view) =>
    view.record.cases.length === 0 ? undefined : (
      <div class="cards">
        {errorCodes.map((code) => (
          <ErrorCodeEntry key={code} code={code} view={view} />
        ))}
      </div>
    ),
};
