/** An upload session. It changes as the file arrives and is completed. */
export interface Upload {
  readonly id: string;
  readonly catalogId: number;
  readonly fileName: string;
  readonly contentType: string;
  /** `issued`: no bytes yet. `uploaded`: ready to be completed. `completed`: used up. */
  state: 'issued' | 'uploaded' | 'completed';
  bytes: Buffer;
  /** The job that its completion started. */
  jobId?: string;
}
