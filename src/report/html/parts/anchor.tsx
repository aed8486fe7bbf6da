import { createHash } from 'node:crypto';
import { escaped, escapedText } from '../../../text/escape.ts';
import type { View } from '../reading/view.ts';

export type AnchorKind = 'section' | 'finding' | 'requirement' | 'case';

const longest = 120;

/** A text short enough for an address; what is cut off still tells two texts apart. */
function short(text: string): string {
  if (text.length <= longest) return escaped(text);
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return `${escaped(text.slice(0, longest))}-${digest}`;
}

/**
 * The id of an element, which is also the address of it after `#`. It looks like one entry of the page's state,
 * `finding=body.json`, so that a link works with the script, which may add filters to it, and without.
 */
export const anchor = (kind: AnchorKind, text: string): string =>
  `${kind}=${encodeURIComponent(short(text))}`;

/** The id of a case, which leads to where the page shows it whole, if it does. */
export const CaseLink = ({ id, view }: { id: string; view: View }) =>
  view.caseAnchors.has(id) ? (
    <a href={`#${anchor('case', id)}`}>
      <code>{escapedText(id)}</code>
    </a>
  ) : (
    <code>{escapedText(id)}</code>
  );
