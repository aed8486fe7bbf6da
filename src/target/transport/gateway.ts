const statuses: ReadonlySet<number> = new Set([502, 503, 504]);

/** Whether a gateway answers so on behalf of a server that it cannot reach (RFC 9110 sections 15.6.3 to 15.6.5). */
export const isFromGateway = (status: number): boolean => statuses.has(status);
