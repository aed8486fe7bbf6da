import { escapedText } from '../../../text/escape.ts';
import { blameInWords } from '../../format/words.ts';
import type { OpenGroup } from '../../open-groups.ts';
import { anchor } from './anchor.tsx';
import { facetsOf } from './filters.tsx';

/** Requirements that stand open for one reason, with what to do about it. */
export const OpenReason = ({ group, why }: { group: OpenGroup; why: string }) => {
  const { reason, blame, requirements } = group;
  return (
    <article class="open" data-holder>
      <h3>{reason === why ? 'For the reason above' : escapedText(reason, 600)}</h3>
      {blame && <p class="about">To act on it: {blameInWords(blame)}</p>}
      <ul class="ids">
        {requirements.map((entry) => (
          <li key={entry.id} data-facets={facetsOf([entry])}>
            <a href={`#${anchor('requirement', entry.id)}`}>
              <code>{escapedText(entry.id)}</code>
            </a>{' '}
            {escapedText(entry.level)}
            {entry.core ? ', core' : ''}
          </li>
        ))}
      </ul>
    </article>
  );
};
