import type { Flavour } from '../flavour.ts';

export const gatewayAuthEnvelope: Flavour = {
  id: 'gateway-auth-envelope',
  says: 'a gateway in front answers bad credentials in its own shape',
  alter: (mock) => ({
    ...mock,
    envelope: (rejection, call) =>
      rejection.code === 'AUTHENTICATION_FAILED'
        ? { fault: { faultstring: rejection.message, detail: { errorcode: rejection.code } } }
        : mock.envelope(rejection, call),
  }),
};
