import { codesOf, statusOf } from '../../../checks/outcome.ts';
import { errorCodes } from '../../../contract/error-code.ts';
import { escapedText } from '../../../text/escape.ts';
import { countOf } from '../../../text/words.ts';
import { anchor } from '../parts/anchor.tsx';
import { Lines } from '../parts/scroll-box.tsx';
import { cameInShort, cameName } from '../reading/came.ts';
import { type CountedCase, everyCase } from '../reading/every-case.ts';
import { countBy } from '../reading/group-by.ts';
import { bodyPieces } from '../reading/message-pieces.ts';
import type { View } from '../reading/view.ts';
import type { Section } from '../section.ts';

/** Requirements with the number of cases that were sent for each. */
const Provoked = ({ meant }: { meant: ReadonlyMap<string, readonly CountedCase[]> }) => (
  <ul class="provoked">
    {[...meant].map(([id, cases]) => (
      <li key={id}>
        <a href={`#${anchor('requirement', id)}`}>
          <code>{escapedText(id)}</code>
        </a>{' '}
        × {cases.length}
      </li>
    ))}
  </ul>
);

const inWords = (counts: readonly [text: string, count: number][]) =>
  counts
    .slice(0, 6)
    .map(([text, count]) => `${escapedText(text, 80)} × ${count}`)
    .join(', ');

const pathsOf = (code: string, cases: readonly CountedCase[]) =>
  cases.flatMap((entry) => [
    ...new Set(
      (entry.outcome ? codesOf(entry.outcome) : []).flatMap((found) =>
        found.code === code ? [found.path] : [],
      ),
    ),
  ]);

/** Cases, controls aside, that were meant to bring a code: it is among the few that are acceptable. */
function meantFor(code: string, { served, requirements }: View): Map<string, readonly CountedCase[]> {
  const isMeant = ({ expectation: { accepted, codes } }: CountedCase) =>
    !accepted && codes.length < errorCodes.length - 1 && codes.some((own) => own === code);
  const judged = [...served].filter(([id]) => requirements.has(id));
  return new Map(
    judged.map(([id, cases]) => [id, cases.filter(isMeant)] as const).filter(([, cases]) => cases.length > 0),
  );
}

/** One error code: what was sent to provoke it, what came to that, and how the code looked wherever it came. */
const ErrorCodeEntry = ({ code, view }: { code: string; view: View }) => {
  const came = everyCase(view.record).filter((entry) => cameName(entry) === code);
  const meant = meantFor(code, view);
  const answers = countBy([...meant.values()].flat(), cameInShort);
  const example = view.record.cases.find((entry) => cameName(entry) === code);
  return (
    <article class="card">
      <h3>
        <code>{code}</code>
      </h3>
      <p class="about">{came.length === 0 ? 'did not come' : `came ${countOf(came.length, 'time')}`}</p>
      <dl>
        <div>
          <dt>Provoked by</dt>
          <dd>{meant.size === 0 ? 'nothing that was sent' : <Provoked meant={meant} />}</dd>
        </div>
        {answers.length > 0 && (
          <div>
            <dt>What came to that</dt>
            <dd>{inWords(answers)}</dd>
          </div>
        )}
        {came.length > 0 && (
          <>
            <div>
              <dt>Statuses</dt>
              <dd>{inWords(countBy(came, ({ outcome }) => String(outcome && statusOf(outcome))))}</dd>
            </div>
            <div>
              <dt>Where the code sits</dt>
              <dd>{inWords(countBy(pathsOf(code, came), (path) => path))}</dd>
            </div>
          </>
        )}
      </dl>
      {example?.response && (
        <figure>
          <figcaption>Example: {escapedText(example.title, 160)}</figcaption>
          <Lines>
            {bodyPieces(example.response.body)
              .map(({ text }) => text)
              .join('')}
          </Lines>
        </figure>
      )}
    </article>
  );
};

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
