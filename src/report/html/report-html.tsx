import type { RunRecord } from '../../record/record.ts';
import { escapedText } from '../../text/escape.ts';
import { runCommand } from '../format/commands.ts';
import { marks } from '../format/words.ts';
import { type Assets, Document, documentText, readAssets } from './document.tsx';
import { anchor } from './parts/anchor.tsx';
import { Command } from './parts/command.tsx';
import { Filters } from './parts/filters.tsx';
import { type View, viewOf } from './reading/view.ts';
import { sectionsOf } from './sections/index.ts';
import { Verdict } from './verdict.tsx';

// What depends on the medium comes last.
const sheets = ['colours', 'page', 'verdict', 'filters', 'findings', 'tables', 'cards', 'media'];

/** The style sheets of the page, which those of the site add to. */
export const pageStyles: readonly string[] = sheets.map((name) => `html/styles/${name}`);

let known: Assets | undefined;

function ownAssets(): Assets {
  known ??= readAssets(['html/browser/filters', 'html/browser/links', 'html/browser/copy'], pageStyles);
  return known;
}

const titleOf = ({ verdict, contract, target }: RunRecord) =>
  `${marks[verdict]} ${verdict}: ${escapedText(contract.title, 120)}, ${escapedText(target.baseUrl, 120)}`;

/** What made the page, and the other files of the run beside it. */
const Footer = ({ record, beside }: { record: RunRecord; beside: readonly string[] }) => (
  <footer>
    <p>
      Made by {escapedText(record.suite.name)} {escapedText(record.suite.version)} from conformance.json,
      which holds everything that this run sent and received.
    </p>
    <Command caption="The run, with what its environment holds besides" command={runCommand(record)} />
    {beside.length > 0 && (
      <ul class="ids" aria-label="Other files of this run">
        {beside.map((name) => (
          <li key={name}>
            <a href={name}>{name}</a>
          </li>
        ))}
      </ul>
    )}
  </footer>
);

/** The whole page: verdict first, then the sections for which the record has something. */
const Page = ({ view, beside }: { view: View; beside: readonly string[] }) => {
  const parts = sectionsOf(view.record)
    .map((section) => ({ ...section, inside: section.content(view) }))
    .filter(({ inside }) => inside !== undefined);
  return (
    <Document title={titleOf(view.record)} assets={ownAssets()}>
      <a class="skip" href={`#${anchor('section', parts[0]?.id ?? 'requirements')}`}>
        Skip to {parts[0]?.title.toLowerCase()}
      </a>
      <Verdict view={view} />
      <div class="columns">
        <nav aria-label="Contents">
          <ol>
            {parts.map(({ id, title, note }) => (
              <li key={id}>
                <a href={`#${anchor('section', id)}`}>
                  {title}
                  {note && <span class="note"> {note(view)}</span>}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <main>
          <Filters requirements={view.record.requirements} />
          {parts.map(({ id, title, inside }) => (
            <section key={id} id={anchor('section', id)} class="part" aria-labelledby={`title-${id}`}>
              <h2 id={`title-${id}`}>{title}</h2>
              {inside}
            </section>
          ))}
        </main>
      </div>
      <Footer record={view.record} beside={beside} />
    </Document>
  );
};

/**
 * The run record as one self-contained page: it opens from disk, asks nothing of any host, and the same record gives
 * the same bytes. It links the files that are `beside` it, by their names.
 */
export const reportHtml = (record: RunRecord, beside: readonly string[] = []): string =>
  documentText(<Page view={viewOf(record)} beside={beside} />);
