/** Brings an element of the panel into view: unfolds what hides it, scrolls there, and moves the focus. */
export function reveal(id: string, doc: Document = document): void {
  const target = doc.getElementById(id);
  if (!target) return;
  for (let at: Element | null = target; at; at = at.parentElement) {
    if (at.localName === 'details') at.setAttribute('open', '');
  }
  target.scrollIntoView({ block: 'start' });
  const main = target.querySelector<HTMLElement>('[data-action=copy]');
  const focusable = main ?? target.querySelector<HTMLElement>('summary, button') ?? target;
  focusable.focus({ preventScroll: true });
}
