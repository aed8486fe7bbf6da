// Links within the page keep its filters, and open what they lead to.

const kinds = ['case', 'finding', 'requirement', 'section'];

const entriesOf = (hash: string) => [...new URLSearchParams(hash.slice(1))];
const hashOf = (entries: readonly (readonly [string, string])[]) =>
  `#${entries.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;

function targetOf(hash: string): HTMLElement | null {
  const state = new Map(entriesOf(hash));
  const kind = kinds.find((name) => state.has(name));
  return kind === undefined
    ? null
    : document.getElementById(`${kind}=${encodeURIComponent(state.get(kind) ?? '')}`);
}

function open(element: HTMLElement): void {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  const own = element.matches('.requirement') ? element.querySelector('details') : null;
  if (own) own.open = true;
}

/** Shows what the address leads to; a filter that hides it is given up. */
function reveal(): void {
  const element = targetOf(location.hash);
  for (const before of document.querySelectorAll('.linked')) before.classList.remove('linked');
  if (!element) return;
  if (element.closest('[hidden]')) {
    location.hash = hashOf(entriesOf(location.hash).filter(([name]) => kinds.includes(name)));
    return;
  }
  open(element);
  if (!element.matches('.part')) element.classList.add('linked');
  element.scrollIntoView();
  // The next Tab goes on from here.
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

addEventListener('click', (event) => {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const filters = entriesOf(location.hash).filter(([name]) => !kinds.includes(name));
  const hash = hashOf([...filters, ...entriesOf(link.hash)]);
  if (hash === location.hash) reveal();
  else location.hash = hash;
});
addEventListener('hashchange', reveal);
reveal();
