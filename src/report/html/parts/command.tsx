import { clip } from '../../clip.ts';
import { commandLines } from '../../command-lines.ts';
import { Lines } from './lines.tsx';
import { lengthInWords } from './shown.ts';

const longest = 20_000;

/** A command for bash with a button that copies it; only a monstrous one is cut off, and is no command any more. */
export const Command = ({ caption, command }: { caption: string; command: string }) => {
  const beginning = clip(command, longest);
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
