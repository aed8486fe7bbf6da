import type { Guard } from '../behaviour.ts';
import type { GuardName } from '../guard-name.ts';
import { account } from './account.ts';
import { body } from './body.ts';
import { catalog } from './catalog.ts';
import { contentType } from './content-type.ts';
import { fault } from './fault.ts';
import { json } from './json.ts';
import { match } from './match.ts';
import { pairing } from './pairing.ts';
import { permission } from './permission.ts';
import { token } from './token.ts';
import { unused } from './unused.ts';
import { upload } from './upload.ts';

/** The guards as the page, its neighbours and common sense want them. */
export const guards: Readonly<Record<GuardName, Guard>> = {
  token,
  account,
  fault,
  contentType,
  json,
  body,
  catalog,
  permission,
  upload,
  unused,
  pairing,
  match,
};
