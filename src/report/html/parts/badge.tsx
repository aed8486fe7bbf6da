import { marks } from '../../format/words.ts';

const known: Readonly<Record<string, string>> = marks;

/** A result as a coloured word with its mark. */
export const Badge = ({ status }: { status: string }) => (
  <span class={status in known ? `badge ${status}` : 'badge'}>
    <span aria-hidden="true">{known[status] ?? '·'}</span> {status}
  </span>
);
