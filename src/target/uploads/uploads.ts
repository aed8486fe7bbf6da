import { NotSent } from '../retry/limits.ts';
import type { Target, Upload } from '../settings/configuration.ts';
import type { Exchange } from '../transport/exchange.ts';

/** No upload could be had. */
export class NoUpload extends NotSent {
  /** What came when one was asked for. */
  readonly exchange: Exchange | undefined;

  constructor(message: string, blame: NotSent['blame'], cure: string, exchange?: Exchange) {
    super(message, blame, cure);
    this.exchange = exchange;
  }
}

/** Gives uploads that are ready to be completed, each once. Throws {@link NotSent}. */
export type TakeUpload = () => Promise<Upload>;

/** Takes from the uploads that were given by id, in order. */
export function takeGiven(
  uploads: NonNullable<Target['uploads']>,
  onUpload: (uploadId: string) => void = () => undefined,
): TakeUpload {
  const left = [...uploads];
  return async () => {
    const upload = left.shift();
    if (upload) {
      onUpload(upload.uploadId);
      return upload;
    }
    throw new NoUpload(
      `all ${uploads.length} uploads that were given are used up`,
      'account',
      'give more in CLEVERTAP_UPLOAD_IDS ("signedurl-conformance plan" tells how many), or let them be provisioned',
    );
  };
}
