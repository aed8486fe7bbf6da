import type { ComponentChildren, FunctionComponent } from 'preact';
import type { Verdict } from '../../record/record.ts';
import { escapedText } from '../../text/escape.ts';
import { moment } from '../format/words.ts';
import { type Assets, Document, documentText, readAssets } from '../html/document.tsx';
import { pageStyles } from '../html/report-html.tsx';
import type { History } from './history.ts';

/** By this a page about all runs is known again. */
export const generator = 'signedurl-conformance publish';

interface Props {
  readonly title: string;
  /** What it says, in one sentence. */
  readonly why: ComponentChildren;
  /** What its head is coloured by. */
  readonly tone?: Verdict | undefined;
  readonly history: History;
  readonly assets: Assets;
  readonly children: ComponentChildren;
}

/** What a page about all runs brings along: the style of the report, what only such pages have, and its scripts. */
export const siteAssets = (scripts: readonly string[]): Assets =>
  readAssets(scripts, [...pageStyles, 'site/styles/site', 'site/styles/compare', 'site/styles/media']);

const contractOf = ({ runs }: History) => escapedText(runs[0]?.contract.title ?? '', 160);

/** The frame of a page about all runs. */
export const Shell = ({ title, why, tone, history, assets, children }: Props) => (
  <Document
    title={`${title}: ${contractOf(history)}`}
    assets={assets}
    head={<meta name="generator" content={generator} />}
  >
    <a class="skip" href="#content">
      Skip to content
    </a>
    <header class={`verdict history ${tone ?? ''}`}>
      <div class="band">
        <div class="inner">
          <p class="what">{contractOf(history)}</p>
          <h1>{title}</h1>
          <p class="why">{why}</p>
        </div>
      </div>
    </header>
    <main id="content" class="columns single" tabIndex={-1}>
      {children}
    </main>
    <footer>
      As of {escapedText(moment(history.runs[0]?.run.finishedAt ?? ''), 60)}, when the newest run ended. Each
      run stays at its address, with everything that it sent and received in its conformance.json.
    </footer>
  </Document>
);

type Page = FunctionComponent<{ history: History }>;

/** A page about all runs as text, in which nothing acts but what is ours. */
export const siteHtml = (ThePage: Page, history: History): string =>
  documentText(<ThePage history={history} />);
