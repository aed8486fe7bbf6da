import type { ComparedRun, ComparisonData } from '../comparison-data.ts';

// Compares the two runs that the address or the form names. The data of all runs stands in the page.

const data = JSON.parse(document.querySelector('#runs')?.textContent ?? '{}') as ComparisonData;
const runs = new Map(data.runs.map((run) => [run.key, run]));
const form = document.querySelector<HTMLFormElement>('#chooser');
const output = document.querySelector('#compared');

// The first of the values says that a run does not have it.
const notSeen = 0;

interface Row {
  readonly name: string;
  /** What the name of a requirement stands for. */
  readonly title?: string;
  readonly values: readonly [string, string];
  /** Undefined if both are the same. */
  readonly kind: string | undefined;
}

interface Pair {
  readonly a: ComparedRun;
  readonly b: ComparedRun;
}

const valueAt = (place: number) => data.values[place] ?? '';

/** Only what comes later in one target can be fixed or broken: between two targets it differs. */
const kindFor = ({ a, b }: Pair, kind: string | undefined) =>
  a.target === b.target ? (kind ?? 'changed') : 'differs';

function requirementRow(pair: Pair, [name, title]: readonly [string, string], index: number): Row {
  const [was, is] = [pair.a.requirements[index] ?? notSeen, pair.b.requirements[index] ?? notSeen];
  const values = [valueAt(was), valueAt(is)] as const;
  const kind = was === is ? undefined : kindFor(pair, data.kinds[values[0]]?.[values[1]]);
  return { name, title, values, kind };
}

function behaviourRow(pair: Pair, name: string, index: number): Row {
  const [was, is] = [pair.a.behaviour[index] ?? notSeen, pair.b.behaviour[index] ?? notSeen];
  const kind = was === is ? undefined : kindFor(pair, is === notSeen ? 'now untested' : 'changed');
  return { name, values: [valueAt(was), valueAt(is)], kind };
}

function factRow({ a, b }: Pair, name: string, index: number): Row {
  const values = [a.facts[index] ?? '', b.facts[index] ?? ''] as const;
  return { name, values, kind: values[0] === values[1] ? undefined : 'differs' };
}

/** What neither run has stands in the data for the sake of others. */
const isKnown = ({ values, kind }: Row) => kind !== undefined || values[0] !== valueAt(notSeen);

function element(tag: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
}

const looks: Readonly<Record<string, string>> = { fixed: 'good', broken: 'bad' };

function rowElement({ name, title, values, kind }: Row): HTMLElement {
  const row = element('tr', '');
  const head = element('th', name);
  head.setAttribute('scope', 'row');
  if (title) head.append(element('span', title));
  const cells = values.map((value) => element('td', value));
  const difference = kind
    ? element('td', `≠ ${kind}`, looks[kind] ?? 'open-text')
    : element('td', '= same', 'quiet');
  row.append(head, ...cells, difference);
  return row;
}

function fill(id: string, rows: readonly Row[]): void {
  const none = element('tr', '');
  const cell = element('td', 'Nothing differs.', 'quiet');
  cell.setAttribute('colspan', '4');
  none.append(cell);
  document.querySelector(`#${id}`)?.replaceChildren(...(rows.length > 0 ? rows.map(rowElement) : [none]));
}

const headOf = ({ target, title }: ComparedRun) => `${target}, ${title}`;

function showHeads(pair: Pair): void {
  for (const side of ['a', 'b'] as const) {
    for (const head of document.querySelectorAll(`[data-side=${side}]`)) {
      const link = element('a', headOf(pair[side])) as HTMLAnchorElement;
      link.href = `runs/${pair[side].key}/index.html`;
      head.replaceChildren(link);
    }
  }
}

const counted = (count: number, all: number, noun: string) => `${count} of ${all} ${noun} differ`;

/** Shows a pair, and gives in words how much of it differs. */
function show(pair: Pair, withSame: boolean): string {
  const parts = {
    requirements: data.requirements.map((item, index) => requirementRow(pair, item, index)).filter(isKnown),
    behaviour: data.behaviour.map((item, index) => behaviourRow(pair, item, index)).filter(isKnown),
  };
  const differing = (rows: readonly Row[]) => rows.filter(({ kind }) => kind !== undefined);
  showHeads(pair);
  fill(
    'facts',
    data.facts.map((name, index) => factRow(pair, name, index)),
  );
  for (const [id, rows] of Object.entries(parts)) fill(id, withSame ? rows : differing(rows));
  return [
    counted(differing(parts.requirements).length, parts.requirements.length, 'requirements'),
    counted(differing(parts.behaviour).length, parts.behaviour.length, 'items of behaviour'),
  ].join(', ');
}

/** The newest run, and the one before it against its target, or else the newest of another target. */
function usualPair(): Pair | undefined {
  const [b, ...older] = data.runs;
  const a = older.find(({ target }) => target === b?.target) ?? older[0] ?? b;
  return a && b && { a, b };
}

const control = (name: string) => form?.elements.namedItem(name) as HTMLSelectElement & HTMLInputElement;

/** Shows what the address names; a run that is not there is said, and another one shown. */
function showAddress(): void {
  const state = new URLSearchParams(location.hash.slice(1));
  const usual = usualPair();
  if (!usual) return;
  const wanted = (['a', 'b'] as const).map((side) => state.get(side));
  const lacking = wanted.filter((key) => key !== null && !runs.has(key));
  const [a = usual.a, b = usual.b] = wanted.map((key) => runs.get(key ?? ''));
  control('a').value = a.key;
  control('b').value = b.key;
  control('same').checked = state.get('same') === '1';
  const words = show({ a, b }, control('same').checked);
  if (output)
    output.textContent =
      lacking.length === 0 ? words : `Not published: ${lacking.join(', ')}. Shown instead: ${words}`;
}

/** Puts the form into the address. */
function keepState(): void {
  const state = new URLSearchParams(
    [...new FormData(form ?? undefined)].map(([name, value]) => [name, String(value)]),
  );
  history.replaceState(null, '', `#${state}`);
  showAddress();
}

document.documentElement.classList.add('js');
form?.addEventListener('input', keepState);
form?.addEventListener('submit', (event) => event.preventDefault());
document.querySelector('#swap')?.addEventListener('click', () => {
  [control('a').value, control('b').value] = [control('b').value, control('a').value];
  keepState();
});
addEventListener('hashchange', showAddress);
showAddress();
