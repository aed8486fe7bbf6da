import type { ComponentChildren } from 'preact';
import type { Verdict } from '../../record/record.ts';
import type { Inlined } from '../html/inlined.ts';
import { shown } from '../html/parts/shown.ts';
import { policyOf } from '../html/policy.ts';
import { moment } from '../html/reading/moment.ts';
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
  readonly inlined: { readonly scripts: readonly Inlined[]; readonly style: Inlined };
  readonly children: ComponentChildren;
}

const contractOf = ({ runs }: History) => shown(runs[0]?.contract.title ?? '', 160);

/** The frame of a page about all runs. */
export const Shell = ({ title, why, tone, history, inlined, children }: Props) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policyOf(inlined)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <meta name="generator" content={generator} />
      <title>{`${title}: ${contractOf(history)}`}</title>
      <style dangerouslySetInnerHTML={{ __html: inlined.style.text }} />
    </head>
    <body>
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
        As of {shown(moment(history.runs[0]?.run.finishedAt ?? ''), 60)}, when the newest run ended. Each run
        stays at its address, with everything that it sent and received in its conformance.json.
      </footer>
      {inlined.scripts.map(({ text, hash }) => (
        <script key={hash} type="module" dangerouslySetInnerHTML={{ __html: text }} />
      ))}
    </body>
  </html>
);
