import type { CaseRecord } from '../../../record/record.ts';
import { escapedText } from '../../../text/escape.ts';
import { countOf } from '../../../text/words.ts';
import type { FailedGroup } from '../../failed-groups.ts';
import { repeatCommand } from '../../format/commands.ts';
import { cameInShort } from '../reading/came.ts';
import type { View } from '../reading/view.ts';
import { anchor, CaseLink } from './anchor.tsx';
import { Command } from './command.tsx';
import { Exchange } from './exchange.tsx';

interface Props {
  readonly entry: CaseRecord;
  readonly view: View;
}

const Again = ({ entry, view }: Props) => {
  const command = repeatCommand(view.record, entry);
  return command ? <Command caption="The case with its control" command={command} /> : null;
};

/** A case with what was sent, what came, and what sends it again. */
const WholeCase = ({ entry, view, open }: Props & { open: boolean }) => (
  <details class="case" id={anchor('case', entry.id)} open={open}>
    <summary>
      <code>{escapedText(entry.id)}</code> <span>{escapedText(entry.title, 200)}</span>{' '}
      <span class="came">{cameInShort(entry)}</span>
    </summary>
    <Exchange entry={entry} control={view.controls.get(entry)} />
    <div class="repeat">
      {entry.curl && <Command caption="The request alone, in bash" command={entry.curl} />}
      <Again entry={entry} view={view} />
    </div>
  </details>
);

/** A case that another group shows, or that the page has no room for. */
const NamedCase = ({ entry, view }: Props) => (
  <li class="case">
    <CaseLink id={entry.id} view={view} /> <span>{escapedText(entry.title, 200)}</span>{' '}
    <span class="came">{cameInShort(entry)}</span>
  </li>
);

/** Every case of a group: the first whole and open, the others closed, and those that stand elsewhere as links. */
export const FailedCases = ({ group, view }: { group: FailedGroup; view: View }) => {
  const { lead, cases } = group;
  const [first, ...rest] = cases;
  if (!first) return null;
  const isWhole = ({ id }: CaseRecord) => view.caseAnchors.get(id) === lead.id;
  const more = rest.filter(isWhole);
  const named = cases.filter((entry) => !isWhole(entry));
  return (
    <>
      {isWhole(first) && <WholeCase entry={first} view={view} open={true} />}
      {rest.length + (isWhole(first) ? 0 : 1) > 0 && (
        <details class="more">
          <summary>
            {isWhole(first) ? countOf(rest.length, 'more case') : countOf(cases.length, 'case')}
          </summary>
          {more.map((entry) => (
            <WholeCase key={entry.id} entry={entry} view={view} open={false} />
          ))}
          {named.length > 0 && (
            <ul class="named">
              {named.map((entry) => (
                <NamedCase key={entry.id} entry={entry} view={view} />
              ))}
            </ul>
          )}
          {named.some(({ id }) => !view.caseAnchors.has(id)) && (
            <p class="about">What is not shown whole is in conformance.json; this page has no room for it.</p>
          )}
        </details>
      )}
    </>
  );
};
