/** A proxy cannot be reached, or refuses to pass a request on. */
export class ProxyError extends Error {
  constructor({ origin }: URL, what: string) {
    super(`the proxy ${origin} ${what}`);
  }
}
