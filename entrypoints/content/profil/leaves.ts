import { glaetten } from '../../../rules/fall/normalisieren.ts';
import {
  attr,
  drawnChildren,
  isSeenInside,
  OWN_ATTRIBUTE,
  roleOf,
  type Work,
} from '../lesen/index.ts';

/** A piece of seen text, or a control with what is shown in it. */
export interface Leaf {
  readonly element: Element;
  readonly text: string;
  readonly isControl: boolean;
  /** Of a box to tick. */
  readonly checked?: boolean;
}

const MOST_NODES = 20_000;
const MOST_LEVELS = 300;
/** Too long a text is no value. */
export const LONGEST = 120;

const CONTROLS = new Set(['input', 'select', 'textarea']);
/** What is there to be operated says nothing about the case. */
const SKIPPED = new Set(['a', 'button', 'nav', 'search', 'label']);
const SKIPPED_ROLES = new Set(
  'button navigation search menu menubar menuitem tab tooltip option listbox progressbar'.split(
    ' ',
  ),
);

/** The seen texts and controls of a page in reading order; bounded. */
export function* leavesOf(doc: Document): Work<readonly Leaf[]> {
  const leaves: Leaf[] = [];
  let nodes = 0;
  function* visit(element: Element, depth: number): Work<void> {
    let text = '';
    for (const child of drawnChildren(element)) {
      if (++nodes > MOST_NODES) return;
      yield;
      if (child instanceof Text) text += child.data.slice(0, LONGEST + 1);
      else if (child instanceof Element && isWorthALook(child)) {
        add(leaves, element, text);
        text = '';
        if (CONTROLS.has(child.localName)) addControl(leaves, child);
        else if (depth < MOST_LEVELS) yield* visit(child, depth + 1);
      }
    }
    add(leaves, element, text);
  }
  if (doc.body !== null) yield* visit(doc.body, 0);
  return leaves;
}

function add(leaves: Leaf[], element: Element, raw: string): void {
  const text = glaetten(raw);
  if (text !== '' && text.length <= LONGEST) leaves.push({ element, text, isControl: false });
}

function addControl(leaves: Leaf[], element: Element): void {
  if (element instanceof HTMLSelectElement) {
    const text = [...element.selectedOptions].map(({ label }) => label).join(', ');
    leaves.push({ element, text, isControl: true });
  } else if (element instanceof HTMLInputElement && element.type === 'checkbox') {
    const { checked } = element;
    leaves.push({ element, text: checked ? 'ja' : 'nein', isControl: true, checked });
  } else if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    leaves.push({ element, text: glaetten(element.value.slice(0, LONGEST)), isControl: true });
  }
}

const TYPES = new Set('text date month number tel email time datetime-local checkbox'.split(' '));

function isWorthALook(element: Element): boolean {
  if (SKIPPED.has(element.localName) || SKIPPED_ROLES.has(roleOf(element))) return false;
  if (attr(element, OWN_ATTRIBUTE) !== null || !isSeenInside(element)) return false;
  if (!(element instanceof HTMLInputElement)) return true;
  // Neither ticked nor not says nothing.
  return TYPES.has(element.type) && !(element.type === 'checkbox' && element.indeterminate);
}
