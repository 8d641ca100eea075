/** Bringing something of the panel into view. */
import type { Target } from '../../entrypoints/background/protocol.ts';

/** Unfolds an element and what hides it, scrolls there, and moves the focus to what one does there. */
export function reveal(id: string, doc: Document = document): void {
  const target = doc.getElementById(id);
  if (target) bring(target);
}

/**
 * The same for what a click in the page asked for: the result's row, else that of the field. It is
 * marked, since one has not clicked here and must find it. Returns whether there is one.
 */
export function revealTarget(target: Target, doc: Document = document): boolean {
  for (const before of doc.querySelectorAll('.revealed')) before.classList.remove('revealed');
  const row = rowOf(target, doc);
  if (!row) return false;
  bring(row);
  row.classList.add('revealed');
  return true;
}

function bring(target: HTMLElement): void {
  for (let at: Element | null = target; at; at = at.parentElement) {
    if (at.localName === 'details') at.setAttribute('open', '');
  }
  // Who asks for a result wants to know why.
  target.querySelector(':scope > details')?.setAttribute('open', '');
  target.scrollIntoView({ block: 'start' });
  const main = target.querySelector<HTMLElement>('[data-action=copy]');
  const focusable = main ?? target.querySelector<HTMLElement>('summary, button') ?? target;
  focusable.focus({ preventScroll: true });
}

function rowOf({ rule, item, field }: Target, doc: Document): HTMLElement | undefined {
  const rows = [...doc.querySelectorAll<HTMLElement>('[data-rule]')].filter(
    ({ dataset }) => dataset.rule === rule,
  );
  const fields = [...doc.querySelectorAll<HTMLElement>('[data-field]')];
  return (
    rows.find(({ dataset }) => dataset.item === item?.toString()) ??
    rows[0] ??
    fields.find(({ dataset }) => dataset.field === field)
  );
}

/** Goes to a section; from its heading on, Tab leads through it. */
export function goToSection(id: string, doc: Document = document): void {
  const section = doc.getElementById(id);
  const folded = section?.querySelector(':scope > details');
  folded?.setAttribute('open', '');
  section?.scrollIntoView({ block: 'start' });
  const head = section?.querySelector<HTMLElement>(folded ? 'summary' : 'h2');
  head?.focus({ preventScroll: true });
}
