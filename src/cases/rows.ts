import type { Contract } from '../contract/contract.ts';
import { type Acceptable, expectationOf } from '../contract/expectation.ts';
import type { CaseRow, Fault, PairFault, Requirement } from '../contract/requirement.ts';
import type { Case } from './case.ts';
import { bothEdits, edited } from './edited.ts';
import { rowsFromSchema } from './from-schema.ts';
import { type RandomValues, randomValues } from './random-values.ts';

/** What a row needs, besides itself, to become a case. */
export interface CaseContext {
  readonly contract: Contract;
  readonly random: RandomValues;
}

/** What the cases of a run are made with. */
export const contextFor = (contract: Contract, seed: string): CaseContext => ({
  contract,
  random: randomValues(seed),
});

/** A row of the register with its requirement and its variant, the name that it has there. */
export interface NamedRow {
  readonly requirement: Requirement;
  readonly variant: string;
  readonly row: CaseRow;
}

const faultsOf = ({ fault: common }: Requirement, { fault }: CaseRow): Fault[] => {
  const own = fault === null ? {} : { ...common, ...fault };
  return own.kind === undefined ? [] : [faultOf(own)];
};

const faultOf = ({ kind = '', at, breaks = 'meaning' }: Partial<Fault>): Fault =>
  at === undefined ? { kind, breaks } : { kind, at, breaks };

function acceptableOf({ id, accept }: Requirement, row: CaseRow): Acceptable {
  const acceptable = row.accept ?? accept;
  if (!acceptable) throw new Error(`requirements.yaml: ${id} has cases and does not say what is acceptable`);
  return acceptable;
}

/** Makes the case of a row: the valid request with the row's edit, and the expectation of the requirement. */
export function caseOf({ requirement, variant, row }: NamedRow, batch: string, context: CaseContext): Case {
  const id = `${requirement.id}/${variant}`;
  const parts = row.combines?.map((name) => namedRow(requirement, name));
  const edit = (parts ?? []).map((part) => part.row).reduce(bothEdits, row);
  const request = edited(context.contract.path, edit, context.random(id, batch));
  return {
    id,
    requirement: requirement.id,
    variant,
    batch,
    observed: requirement.level === 'observed',
    title: row.title ?? (parts ?? []).map((part) => part.row.title).join(', '),
    profile: row.profile ?? 'standard',
    faults: faultsOf(requirement, row),
    request: row.ownConnection ? { ...request, ownConnection: true } : request,
    expectation: expectationOf(acceptableOf(requirement, row)),
    catalogMayExist: row.catalogMayExist,
    ownUpload: row.ownUpload,
    follows: row.follows === undefined ? undefined : caseOf(rowById(row.follows, context), batch, context),
    withPrevious: row.withPrevious,
    combines: row.combines,
    parts: parts?.map((part) => caseOf(part, batch, context)),
  };
}

/** The row of a case. Throws for an id that names none. */
export function rowById(id: string, { contract }: Pick<CaseContext, 'contract'>): NamedRow {
  const [name, variant] = id.split('/');
  const requirement = contract.requirements.find((entry) => entry.id === name);
  const found = requirement && rowsOf(requirement, contract).find((entry) => entry.variant === variant);
  if (!found) throw new Error(`requirements.yaml: there is no case ${id}`);
  return found;
}

function namedRow(requirement: Requirement, variant: string): NamedRow {
  const rows = requirement.cases;
  const row = rows && typeof rows === 'object' ? rows[variant] : undefined;
  if (!row) throw new Error(`requirements.yaml: ${requirement.id} has no case ${variant}`);
  return { requirement, variant, row };
}

/** Every row of a requirement that is sent by itself, in order: its own, and those that follow from the schema. */
export function rowsOf(requirement: Requirement, contract: Contract): NamedRow[] {
  const { cases = {} } = requirement;
  const rows = cases === 'from-schema' ? rowsFromSchema(requirement, contract) : cases;
  return Object.entries(rows)
    .filter(([, row]) => !row.onlyCombined)
    .map(([variant, row]) => ({ requirement, variant, row }));
}

type NamedFault = readonly [id: string, fault: PairFault];

const canMeet = ([[one, first], [other, second]]: readonly [NamedFault, NamedFault]) =>
  !first.notWith?.includes(other) && !second.notWith?.includes(one);

/** Every two of the faults of a requirement that can meet in one request, as a case each. */
export function pairCases(requirement: Requirement, batch: string, context: CaseContext): Case[] {
  const faults = Object.entries(requirement.pairs ?? {});
  return faults
    .flatMap((one, index) => faults.slice(index + 1).map((other) => [one, other] as const))
    .filter(canMeet)
    .map(([one, other]) => pairCase(requirement, one, other, batch, context));
}

function pairCase(
  requirement: Requirement,
  [id, one]: NamedFault,
  [otherId, other]: NamedFault,
  batch: string,
  context: CaseContext,
): Case {
  const row = { ...bothEdits(one.edit, other.edit), title: `${one.title} and ${other.title}` };
  return {
    ...caseOf({ requirement, variant: `${id}-and-${otherId}`, row }, batch, context),
    faults: [faultOf(one.fault), faultOf(other.fault)],
    neverAccepted: other.unsure ? [one.requirement, other.requirement] : [other.requirement, one.requirement],
    combines: [id, otherId],
  };
}
