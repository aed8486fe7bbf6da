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
    ...['envelope-problem-json', 'accepted-202', 'invalid-request-422', 'order-body-first'],
    ...['time-with-offset', 'uuid-job-ids', 'upload-ids-uuid', 'chunked-answers'],
  ],
};

/** Differs from both in the same things, is compressed, and has its uploads given by id. */
const list: FlavourSet = {
  name: 'list',
  uploads: 300,
  flavours: [
    ...['envelope-top-level-array', 'all-errors-400', 'order-resources-first', 'repeat-same-job'],
    ...['time-nanoseconds', 'job-ids-long', 'upload-ids-base64', 'lower-case-header-names', 'gzip-answers'],
  ],
};

/** Every defect has to be caught in each of these. */
const flavourSets: readonly FlavourSet[] = [plain, problem, list];

/** A set that would contradict a defect, what takes its place, and why. */
interface Exception {
  readonly defects: readonly string[];
  readonly set: FlavourSet;
  readonly without: readonly string[];
  /** Uploads are provisioned all the same. */
  readonly provisioned?: true;
  readonly because: string;
}

const exceptions: readonly Exception[] = [
  ...[problem, list].map((set) => ({
    defects: ['third-rejection-locks-upload'],
    set,
    without: [],
    provisioned: true as const,
    because: 'an upload that is given by id may have been used up by anybody',
  })),
  {
    defects: ['wrong-token-as-200', 'no-permission-as-302'],
    set: list,
    without: ['all-errors-400'],
    because: 'it would put the status right again',
  },
  {
    defects: ['job-before-permission'],
    set: list,
    without: ['repeat-same-job'],
    because: 'the job that was started too early would be taken for the first completion of a repeated one',
  },
  {
    defects: ['repeat-without-code'],
    set: list,
    without: ['repeat-same-job'],
    because: 'no second completion would be refused',
  },
];

function less({ name, flavours, uploads = 0 }: FlavourSet, own: readonly Exception[]): FlavourSet {
  const without = own.flatMap((entry) => entry.without);
  const provisioned = own.some((entry) => entry.provisioned);
  return {
    name: `${name} without ${[...without, ...(provisioned ? ['given uploads'] : [])].join(' and ')}`,
    flavours: flavours.filter((id) => !without.includes(id)),
    ...(!provisioned && { uploads }),
  };
}

/** The sets of flavours in which a defect has to be caught. */
export const setsFor = (defect: string): FlavourSet[] =>
  flavourSets.map((set) => {
    const own = exceptions.filter((entry) => entry.set === set && entry.defects.includes(defect));
    return own.length > 0 ? less(set, own) : set;
  });
