import type { Piece } from '../reading/message-pieces.ts';
import { Lines } from './lines.tsx';

const Part = ({ text, marked, own }: Piece) => {
  const inner = marked ? <mark>{text}</mark> : text;
  return own ? <span class="member">{inner}</span> : inner;
};

const Line = (piece: Piece) => (
  <>
    <Part {...piece} />
    {'\n'}
  </>
);

interface Props {
  readonly caption: string;
  readonly head: readonly Piece[];
  readonly body: readonly Piece[];
}

/** A request or a response as text, with what differs from the control marked. */
export const Message = ({ caption, head, body }: Props) => (
  <figure class="message">
    <figcaption>{caption}</figcaption>
    <Lines>
      {head.map((piece) => (
        <Line key={piece} {...piece} />
      ))}
      {body.length > 0 && '\n'}
      {body.map((piece) => (
        <Part key={piece} {...piece} />
      ))}
    </Lines>
  </figure>
);
