// Search and filters over everything with `data-facets`. Their state is the page's address, so that it can be pasted.

const names = ['q', 'area', 'level', 'result', 'blame'] as const;

type Facets = Readonly<Record<string, readonly string[]>>;

const form = document.querySelector<HTMLFormElement>('#filters');
const output = document.querySelector('#shown-count');
const items = [...document.querySelectorAll<HTMLElement>('[data-facets]')].map((element) => ({
  element,
  facets: JSON.parse(element.dataset.facets ?? '{}') as Facets,
  cases: [...element.querySelectorAll<HTMLElement>('.case')],
}));
const holders = [...document.querySelectorAll<HTMLElement>('[data-holder]')].reverse();

const texts = new WeakMap<Element, string>();

function textOf(element: Element): string {
  const text = texts.get(element) ?? (element.textContent ?? '').toLowerCase();
  texts.set(element, text);
  return text;
}

const stateInAddress = () => new URLSearchParams(location.hash.slice(1));

const isShown = (facets: Facets, state: URLSearchParams) =>
  names.slice(1).every((name) => {
    const wanted = state.get(name);
    return !wanted || facets[name]?.includes(wanted);
  });

/** A search that the cases of an item match, and not what is said of all of them, leaves those that match. */
function showCases(cases: readonly HTMLElement[], query: string): void {
  const matching = cases.map((entry) => query === '' || textOf(entry).includes(query));
  const any = matching.includes(true);
  for (const [index, entry] of cases.entries()) entry.hidden = any && !matching[index];
}

const requirements = [...document.querySelectorAll<HTMLElement>('.requirement')];
const findings = [...document.querySelectorAll<HTMLElement>('.finding')];

function counted(elements: readonly HTMLElement[], noun: string): string[] {
  if (elements.length === 0) return [];
  const shown = elements.filter(({ hidden }) => !hidden).length;
  return [`${shown} of ${elements.length} ${noun}${elements.length === 1 ? '' : 's'}`];
}

function apply(): void {
  const state = stateInAddress();
  const query = (state.get('q') ?? '').trim().toLowerCase();
  for (const { element, facets, cases } of items) {
    element.hidden = !isShown(facets, state) || !textOf(element).includes(query);
    if (!element.hidden) showCases(cases, query);
  }
  for (const holder of holders) holder.hidden = !holder.querySelector('[data-facets]:not([hidden])');
  if (output)
    output.textContent = [...counted(requirements, 'requirement'), ...counted(findings, 'finding')].join(
      ', ',
    );
}

function showState(): void {
  const state = stateInAddress();
  for (const name of names) {
    const control = form?.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
    if (control && control.value !== (state.get(name) ?? '')) control.value = state.get(name) ?? '';
  }
  apply();
}

/** Puts the filters into the address, and leaves what it links to. */
function keepState(): void {
  const state = stateInAddress();
  const filters = new Map([...new FormData(form ?? undefined)].map(([name, value]) => [name, String(value)]));
  const kept = [...state].filter(([name]) => !(names as readonly string[]).includes(name));
  const entries = [...[...filters].filter(([, value]) => value !== ''), ...kept];
  const hash = entries.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  history.replaceState(null, '', `#${hash}`);
  apply();
}

/** Reads all texts while nobody waits, so that the first search need not. */
function readAhead(deadline: IdleDeadline): void {
  const unread = items.filter(({ element }) => !texts.has(element));
  for (const { element, cases } of unread) {
    if (deadline.timeRemaining() < 1) break;
    for (const entry of [element, ...cases]) textOf(entry);
  }
  if (items.some(({ element }) => !texts.has(element))) requestIdleCallback(readAhead);
}

document.documentElement.classList.add('js');
form?.addEventListener('input', keepState);
form?.addEventListener('submit', (event) => event.preventDefault());
// The form is reset after this event.
form?.addEventListener('reset', () => setTimeout(keepState));
addEventListener('hashchange', showState);
showState();
// Safari has no idle callback, and reads as it searches.
if ('requestIdleCallback' in window) requestIdleCallback(readAhead);
