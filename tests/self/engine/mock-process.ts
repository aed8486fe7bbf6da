import { startMock } from '../../../src/mock/start-mock.ts';

// A mock in a process of its own, with the port, the catalog and the callers that the environment names: one that is
// started again knows the same callers, and none of the uploads it had.
const { MOCK_PORT, CLEVERTAP_ACCOUNT_ID = '', CLEVERTAP_TOKEN = '' } = process.env;
const { account, catalogs } = (await startMock({ port: Number(MOCK_PORT), catalogId: 321_000 })).state;
for (const catalog of catalogs.values()) {
  if (catalog.accountId === account.id) Object.assign(catalog, { accountId: CLEVERTAP_ACCOUNT_ID });
}
Object.assign(account, { id: CLEVERTAP_ACCOUNT_ID, token: CLEVERTAP_TOKEN });
process.stdout.write('ready\n');
