import { rereadsMember } from '../../alterations/bodies.ts';
import { skipGuards } from '../../alterations/decisions.ts';
import { type Call, memberOf, uploadOf } from '../../call.ts';
import type { Defect } from '../../variant.ts';

type Row = readonly [which: string, says: string, found: (call: Call) => boolean, ...violates: string[]];

const givenId = (call: Call) => String(memberOf(call, 'uploadId'));
const isUnknown = (call: Call) => uploadOf(call) === undefined;
const isLike = (call: Call, like: (id: string, given: string) => boolean) =>
  [...call.state.uploads.keys()].some((id) => like(id, givenId(call)));

/** Uploads that do not exist and are found all the same. */
const uploads: readonly Row[] = [
  [
    'unknown',
    'an upload that does not exist can be completed',
    isUnknown,
    'upload.exists',
    'upload.exists.case',
  ],
  [
    'of-digits',
    'an unknown uploadId of digits is accepted',
    (call) => isUnknown(call) && /^\d+$/.test(givenId(call)),
  ],
  [
    'uuid',
    'an unknown uploadId that is a UUID is accepted',
    (call) => isUnknown(call) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-/.test(givenId(call)),
  ],
  [
    'well-formed',
    'an unknown uploadId of the usual form is accepted',
    (call) => isUnknown(call) && /^upload_[A-Za-z0-9]{12}$/.test(givenId(call)),
  ],
  [
    'longer',
    'anything may follow an uploadId',
    (call) => isLike(call, (id, given) => given.startsWith(id) && id !== given),
  ],
  [
    'shorter',
    'the beginning of an uploadId is enough',
    (call) => givenId(call).length > 8 && isLike(call, (id, given) => id.startsWith(given) && id !== given),
  ],
  [
    'last-changed',
    'the last character of an uploadId does not matter',
    (call) =>
      isLike(
        call,
        (id, given) => id !== given && id.length === given.length && id.slice(0, -1) === given.slice(0, -1),
      ),
  ],
];

const catalogId = (call: Call) => Number(memberOf(call, 'catalogId'));
const isUnknownCatalog = (call: Call) => !call.state.catalogs.has(catalogId(call));

/** Catalogs that do not exist and are found all the same. */
const catalogs: readonly Row[] = [
  ['unknown', 'the catalog need not exist', isUnknownCatalog, 'authorization.catalog'],
  ['huge', 'a catalogId above 2^31 is not looked up', (call) => catalogId(call) > 2 ** 31],
  [
    'nearest',
    'a catalogId of 31 bits finds the nearest catalog',
    (call) => Number.isInteger(catalogId(call)) && catalogId(call) < 2 ** 31 && isUnknownCatalog(call),
    'authorization.catalog',
  ],
];

export const lookups: readonly Defect[] = [
  ...uploads.map(
    ([which, says, found, ...violates]): Defect => ({
      id: `upload-${which}-accepted`,
      says,
      family: 'lookup',
      violates: violates.length > 0 ? violates : ['upload.exists'],
      alter: (mock) => skipGuards(mock, ['upload'], found),
    }),
  ),
  ...catalogs.map(
    ([which, says, found, ...entails]): Defect => ({
      id: `catalog-${which}-accepted`,
      says,
      family: 'lookup',
      violates: ['catalog.exists'],
      entails,
      alter: (mock) => skipGuards(mock, ['catalog', 'pairing'], found),
    }),
  ),
  {
    id: 'upload-other-case-accepted',
    says: 'an uploadId is found in any letter case',
    family: 'lookup',
    violates: ['upload.exists.case'],
    contradicts: {
      flavours: ['upload-id-uuid', 'upload-id-of-digits'],
      because: 'a UUID may mean the same in either letter case (RFC 9562 section 4), and digits have none',
    },
    alter: (mock) =>
      skipGuards(
        mock,
        ['upload'],
        (call) => isUnknown(call) && isLike(call, (id, given) => id.toLowerCase() === given.toLowerCase()),
      ),
  },
  {
    id: 'catalog-of-32-more-bits-accepted',
    says: 'only 32 bits of a catalogId are compared',
    family: 'lookup',
    violates: ['catalog.exists'],
    alter: (mock) =>
      rereadsMember(mock, 'catalogId', (value) =>
        Number.isInteger(value) && Number(value) > 0 ? Number(value) % 2 ** 32 : value,
      ),
  },
];
