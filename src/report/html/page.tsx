import { marks } from '../marks.ts';
import type { Inlined } from './inlined.ts';
import { anchor } from './parts/anchor.ts';
import { Filters } from './parts/filters.tsx';
import { shown } from './parts/shown.ts';
import { policyOf } from './policy.ts';
import type { View } from './reading/view.ts';
import { sections } from './sections/index.ts';
import { Verdict } from './verdict.tsx';

interface Props {
  readonly view: View;
  readonly inlined: { readonly scripts: readonly Inlined[]; readonly style: Inlined };
}

const Head = ({ view: { record }, inlined }: Props) => (
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content={policyOf(inlined)} />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <title>
      {`${marks[record.verdict]} ${record.verdict}: ${shown(record.contract.title, 120)}, ${shown(record.target.baseUrl, 120)}`}
    </title>
    <style dangerouslySetInnerHTML={{ __html: inlined.style.text }} />
  </head>
);

/** The whole page: verdict first, then the sections for which the record has something. */
export const Page = ({ view, inlined }: Props) => {
  const parts = sections
    .map((section) => ({ ...section, inside: section.content(view) }))
    .filter(({ inside }) => inside !== undefined);
  return (
    <html lang="en">
      <Head view={view} inlined={inlined} />
      <body>
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
        <footer>
          Made by {shown(view.record.suite.name)} {shown(view.record.suite.version)} from conformance.json,
          which holds everything that this run sent and received.
        </footer>
        {inlined.scripts.map(({ text, hash }) => (
          <script key={hash} type="module" dangerouslySetInnerHTML={{ __html: text }} />
        ))}
      </body>
    </html>
  );
};
