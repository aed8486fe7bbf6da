import { lengthInWords, truncated } from '../../../text/escape.ts';
import { commandLines } from '../../format/commands.ts';
import { Lines } from './scroll-box.tsx';

const longest = 20_000;

/** A command for bash with a button that copies it; only a monstrous one is cut off, and is no command any more. */
export const Command = ({ caption, command }: { caption: string; command: string }) => {
  const beginning = truncated(command, longest);
  const whole = beginning === command;
  return (
    <figure class="command">
      <figcaption>
        {caption}
        {whole ? (
          <button type="button" class="copy">
            Copy
          </button>
        ) : (
          ` ${lengthInWords(command)}, whole in conformance.json`
        )}
      </figcaption>
      <Lines>{commandLines(beginning).join('\n')}</Lines>
    </figure>
  );
};
