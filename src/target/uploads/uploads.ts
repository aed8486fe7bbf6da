import type { Values } from '../../reasons/reason.ts';
import { noUpload } from '../../reasons/uploads.ts';
import { NotSent } from '../retry/limits.ts';
import type { Target, Upload } from '../settings/configuration.ts';
import type { Exchange } from '../transport/exchange.ts';

/** No upload could be had. */
export class NoUpload extends NotSent {
  /** What came when one was asked for. */
  readonly exchange: Exchange | undefined;

  constructor(row: ConstructorParameters<typeof NotSent>[0], values: Values = {}, exchange?: Exchange) {
    super(row, values);
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
    throw new NoUpload(noUpload.usedUp, { count: uploads.length });
  };
}
