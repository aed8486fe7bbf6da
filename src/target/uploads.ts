import type { Target, Upload } from './configuration.ts';
import type { Exchange } from './exchange.ts';

/** No upload could be had: the reason in one line, and who can act on it. */
export class NoUpload extends Error {
  readonly blame: 'account' | 'network' | 'server';
  readonly cure: string;
  /** What came when one was asked for. */
  readonly exchange: Exchange | undefined;

  constructor(message: string, blame: NoUpload['blame'], cure: string, exchange?: Exchange) {
    super(message);
    this.exchange = exchange;
    this.blame = blame;
    this.cure = cure;
  }
}

/** Gives uploads that are ready to be completed, each once. Throws {@link NoUpload}. */
export type TakeUpload = () => Promise<Upload>;

/** Takes from the uploads that were given by id, past those already taken. */
export function takeGiven(uploads: NonNullable<Target['uploads']>, taken: ReadonlySet<string>): TakeUpload {
  const left = uploads.filter(({ uploadId }) => !taken.has(uploadId));
  return async () => {
    const upload = left.shift();
    if (upload) return upload;
    throw new NoUpload(
      `all ${uploads.length} uploads that were given are used up`,
      'account',
      'give more in CLEVERTAP_UPLOAD_IDS ("signedurl-conformance plan" tells how many), or let them be provisioned',
    );
  };
}
