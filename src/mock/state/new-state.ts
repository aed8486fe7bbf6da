import { randomBytes, randomInt } from 'node:crypto';
import type { Account, Catalog, MockState, Upload } from './state.ts';

/** What can be chosen about a new state. */
export interface StateOptions {
  /** Id of the main catalog; without it a random one. */
  readonly catalogId?: number;
  /** How long a signed URL is valid; 15 minutes without it. */
  readonly uploadSeconds?: number;
}

const newAccount = (): Account => ({
  id: `MOCK-${randomBytes(6).toString('hex').toUpperCase()}`,
  // Hex holds letters, so that the token in another letter case is another token.
  token: `mock-${randomBytes(24).toString('hex')}`,
});

// Far apart, so that the neighbours of an existing id do not exist (requirement catalog.exists).
function newCatalogs(first: number, account: Account, restricted: Account): Catalog[] {
  return [
    { id: first, accountId: account.id },
    { id: first + 1000, accountId: account.id },
    { id: first + 2000, accountId: restricted.id },
  ];
}

/** A state with two accounts, three catalogs and nothing uploaded. Secrets are new each time. */
export function newState({ catalogId, uploadSeconds = 15 * 60 }: StateOptions): MockState {
  const [account, restricted] = [newAccount(), newAccount()];
  const catalogs = newCatalogs(catalogId ?? randomInt(100_000, 900_000), account, restricted);
  return {
    account,
    restricted,
    catalogs: new Map(catalogs.map((catalog) => [catalog.id, catalog])),
    uploads: new Map(),
    jobs: new Map(),
    requests: [],
    counters: { answers: 0, accepted: 0 },
    signingKey: randomBytes(32),
    uploadSeconds,
    origin: '',
  };
}

/** Opens an upload session, without bytes yet. */
export function newUpload(
  state: MockState,
  file: Pick<Upload, 'id' | 'catalogId' | 'fileName' | 'contentType'>,
): Upload {
  const upload: Upload = { ...file, state: 'issued', bytes: Buffer.alloc(0) };
  state.uploads.set(upload.id, upload);
  return upload;
}

/** Keeps the file of an upload, which is then ready to be completed. */
export function storeBytes(upload: Upload, bytes: Buffer): void {
  upload.bytes = bytes;
  upload.state = 'uploaded';
}
