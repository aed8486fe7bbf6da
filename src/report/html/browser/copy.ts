// Copies the text beside a button, and says so.

const sayFor = 1600;

/** For browsers that give a page from disk no clipboard. */
function copySelected(source: Element): void {
  getSelection()?.selectAllChildren(source);
  document.execCommand('copy');
}

async function copy(button: HTMLElement): Promise<void> {
  const source = button.closest('figure')?.querySelector('pre');
  if (!source) return;
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
  } catch {
    copySelected(source);
  }
  button.textContent = 'Copied';
  setTimeout(() => {
    button.textContent = 'Copy';
  }, sayFor);
}

addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button.copy') : null;
  if (button) void copy(button);
});
