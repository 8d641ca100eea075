/** The office's own word for the Kooperationsplan, in all that is ours to say. */
import { inBegriff } from '../../../rules/einstellungen/begriff.ts';
import { type BegriffEgv, VORGABE } from '../../../rules/einstellungen/einstellungen.ts';

/** What a page shows, what a document is called, and values: others' words, and keys. */
const OTHERS = new Set([
  'raw',
  'where',
  'found',
  'origin',
  'shown',
  'value',
  'pointed',
  'source',
  'document',
]);

/** The same view in that word. */
export function inTerm<T extends object | null>(view: T, term: BegriffEgv): T {
  if (view === null || term === VORGABE.begriffEgv) return view;
  const copy = structuredClone(view);
  reword(copy, term);
  return copy;
}

function reword(node: object, term: BegriffEgv): void {
  for (const [key, part] of Object.entries(node)) {
    if (OTHERS.has(key)) continue;
    if (typeof part === 'string') Reflect.set(node, key, inBegriff(part, term));
    else if (typeof part === 'object' && part !== null) reword(part, term);
  }
}
