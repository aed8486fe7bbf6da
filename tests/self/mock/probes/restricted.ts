import type { RunningMock } from '../../../../src/mock/start-mock.ts';

/** The credentials of the caller without permission. */
export const restricted = ({ environment }: RunningMock) => ({
  'X-Account-Id': environment.CLEVERTAP_RESTRICTED_ACCOUNT_ID,
  'X-CleverTap-Token': environment.CLEVERTAP_RESTRICTED_TOKEN,
});
