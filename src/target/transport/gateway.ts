// RFC 9110 sections 15.6.3 to 15.6.5; Cloudflare's 520 to 527 and 530; 529 of overloaded sites; 598 and 599, of proxies that gave up waiting.
const ofUpstream: ReadonlySet<number> = new Set([
  ...[502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 529, 530, 598, 599],
]);

// nginx makes 444 and 494 to 499 up for its own refusals, the AWS load balancer 460, 463, 464 and 561.
const ofRequest: ReadonlySet<number> = new Set([444, 460, 463, 464, 494, 495, 496, 497, 498, 499, 561]);

/** Whether a gateway says with this status that the server behind it did not answer, or not properly. */
export const tellsOfUpstream = (status: number): boolean => ofUpstream.has(status);

/** Whether only a gateway refuses a request with this status. */
export const isGatewayRefusal = (status: number): boolean => ofRequest.has(status);

/** Whether only a gateway gives this status. */
export const isFromGateway = (status: number): boolean => tellsOfUpstream(status) || isGatewayRefusal(status);
