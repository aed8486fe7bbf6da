import type { CaseRecord } from '../../../record/record.ts';
import { escapedText } from '../../../text/escape.ts';
import { type Differences, requestDifferences, responseDifferences } from '../reading/differences.ts';
import { bodyPieces, headPieces, type Piece } from '../reading/message-pieces.ts';
import { Lines } from './scroll-box.tsx';

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
const Message = ({ caption, head, body }: Props) => (
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

const none: readonly [] = [];

function inWords({ start, headers, members, body, lacks }: Differences): string {
  const parts = [
    ...(start ? ['its first line'] : none),
    ...[...headers.values()].map((name) => `header ${name}`),
    ...members,
    ...(body ? ['the body'] : none),
    ...lacks.map((name) => `${name} (missing)`),
  ];
  return escapedText(parts.join(', '));
}

const Differing = ({ what, differences }: { what: string; differences: Differences }) => {
  const words = inWords(differences);
  return words === '' ? null : (
    <>
      {' '}
      {what}: {words}.
    </>
  );
};

const captionOf = ({ durationMs, earlierAttempts, transportError }: CaseRecord) =>
  [
    transportError ? 'No complete answer' : 'Response',
    ...(durationMs === undefined ? none : [`${durationMs} ms`]),
    ...(earlierAttempts?.length ? [`before: ${escapedText(earlierAttempts.join(', '))}`] : none),
  ].join(', ');

/** What went wrong, if anything did, then as much as came. */
const answerHead = ({ response, transportError }: CaseRecord, came: Differences | undefined): Piece[] => [
  ...(transportError
    ? [{ text: escapedText(`${transportError.kind}: ${transportError.message}`), marked: false }]
    : none),
  ...(response ? headPieces(String(response.status), response.headers, came) : none),
];

/** The request of a case and what came, side by side, with what differs from the control marked. */
export const Exchange = ({ entry, control }: { entry: CaseRecord; control: CaseRecord | undefined }) => {
  const { request, response, transportError } = entry;
  const asked = control && requestDifferences(entry, control);
  const came = control && responseDifferences(entry, control);
  return (
    <>
      {asked && came && (
        <p class="about">
          Against the control <code>{escapedText(control.id)}</code>:
          <Differing what=" sent differently" differences={asked} />
          <Differing what=" answered differently" differences={came} />
        </p>
      )}
      <div class="exchange">
        {request && (
          <Message
            caption="Request"
            head={headPieces(`${request.method} ${request.url}`, request.headers, asked)}
            body={bodyPieces(request.body, asked)}
          />
        )}
        {(response || transportError) && (
          <Message
            caption={captionOf(entry)}
            head={answerHead(entry, came)}
            body={bodyPieces(response?.body, came)}
          />
        )}
      </div>
    </>
  );
};
