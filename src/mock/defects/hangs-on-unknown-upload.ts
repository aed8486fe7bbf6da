import type { Defect } from '../defect.ts';
import { uploadRefusals } from '../groups.ts';
import { isRefusedAs, repliesTo } from '../reply-alterations.ts';

export const hangsOnUnknownUpload: Defect = {
  id: 'hangs-on-unknown-upload',
  says: 'an unknown upload is never answered',
  family: 'transport',
  violates: [...uploadRefusals, 'robust.body', 'error.client-not-internal'],
  alter: (mock) =>
    repliesTo(
      mock,
      (_call, outcome) => isRefusedAs(outcome, 'UPLOAD_NOT_FOUND'),
      () => {},
    ),
};
