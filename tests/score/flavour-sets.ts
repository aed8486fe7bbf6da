import type { Contradiction, Defect } from '../../src/mock/variant.ts';

/** A server that a defect is put into: flavours by id, in the order in which they are applied. */
export interface FlavourSet {
  readonly name: string;
  readonly flavours: readonly string[];
  /** How many uploads are given by id; absent: they are provisioned. */
  readonly uploads?: number;
}

/** The mock as documented. */
const plain: FlavourSet = { name: 'plain', flavours: [] };

/** Differs from {@link plain} in envelope, statuses, order of checks, forms of times and ids, framing and uploads. */
const problem: FlavourSet = {
  name: 'problem',
  uploads: 300,
  flavours: [
    ...['envelope-problem-json', 'accepted-as-202', 'catalog-invalid-request-as-422', 'order-body-first'],
    ...['time-with-offset', 'job-id-uuid', 'upload-id-uuid', 'framing-chunked'],
  ],
};

/** Differs from both in the same things, is compressed, and has its uploads given by id. */
const list: FlavourSet = {
  name: 'list',
  uploads: 300,
  flavours: [
    ...['envelope-top-level-array', 'errors-as-400', 'order-resources-first', 'repeat-same-job'],
    ...['time-nanoseconds', 'job-id-long', 'upload-id-base64', 'framing-in-lower-case', 'coding-gzip'],
  ],
};

/** Every defect has to be caught in each of these. */
const flavourSets: readonly FlavourSet[] = [plain, problem, list];

const givenUploads = 'given uploads';

function without(set: FlavourSet, { flavours }: Contradiction): FlavourSet {
  const left = flavours.filter((id) =>
    id === givenUploads ? set.uploads !== undefined : set.flavours.includes(id),
  );
  if (left.length === 0) return set;
  return {
    name: `${set.name} without ${left.join(' and ')}`,
    flavours: set.flavours.filter((id) => !left.includes(id)),
    uploads: left.includes(givenUploads) ? undefined : set.uploads,
  };
}

/** The sets of flavours in which a defect has to be caught, less what contradicts it. */
export const setsFor = ({ contradicts }: Defect): FlavourSet[] =>
  flavourSets.map((set) => (contradicts ? without(set, contradicts) : set));
