import type { CaseRecord } from '../../run/record.ts';
import type { Headers, Payload } from '../../target/exchange.ts';
import { clip } from '../clip.ts';
import { inert } from '../inert.ts';
import { html, type Markup } from './markup.ts';
import { textLines } from './text-lines.ts';

const mostHeaders = 40;
const longestLine = 300;
const longestBody = 3000;

function body(payload: Payload | undefined): string {
  if (!payload) return '';
  const shown = 'text' in payload ? payload.text : `base64: ${payload.base64}`;
  const rest = payload.clippedFrom ? `\n… of ${payload.clippedFrom} bytes` : '';
  return clip(shown, longestBody) + rest;
}

function message(start: string, headers: Headers, payload: Payload | undefined): Markup {
  const lines = headers
    .slice(0, mostHeaders)
    .map(([name, value]) => clip(inert(`${name}: ${value}`), longestLine));
  const more = headers.length > mostHeaders ? ['…'] : [];
  return textLines([clip(start, longestLine), ...lines, ...more, '', body(payload)].join('\n').trimEnd());
}

const part = (title: string, text: Markup) =>
  html`<figure><figcaption>${title}</figcaption><pre tabindex="0">${text}</pre></figure>`;

/** A request and what came, long parts shortened. */
export function exchangeExcerpt({ request, response, trouble, earlier, durationMs }: CaseRecord): Markup {
  const before = earlier?.length ? `, before: ${clip(earlier.join(', '), longestLine)}` : '';
  const took = durationMs === undefined ? '' : `, ${durationMs} ms`;
  return html`<div class="exchange">
${request && part('Request', message(`${request.method} ${request.url}`, request.headers, request.body))}
${response && part(`Response${took}${before}`, message(String(response.status), response.headers, response.body))}
${trouble && part(`No complete answer${took}${before}`, textLines(clip(`${trouble.kind}: ${trouble.message}`, longestLine)))}
</div>`;
}
