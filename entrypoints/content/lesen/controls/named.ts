import { falten, glaetten } from '../../../../rules/fall/normalisieren.ts';
import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import type { Control } from '../found/control.ts';
import { attr, holds, matches, openRoot, parentOf, queryAll, roleOf } from '../page/dom.ts';
import { opensBelow } from '../page/opensBelow.ts';
import { BOTH_ENDS, STATES } from '../page/switchWords.ts';
import { ariaName, seenLines, seenText } from '../page/text.ts';
import { namesDatePart } from './dateParts.ts';
import { isDrawn, isDrawnBeside } from './drawn.ts';
import type { Labels } from './labels.ts';
import { MAX_VALUE, stateOf } from './state.ts';

/** A control with what names it; null for one that nobody sees. */
export function named(
  labels: Labels,
  element: Element,
  kind: Control['kind'],
  value: string,
  checked = false,
  ownText = '',
): Control | null {
  const { seen, hidden } = namesOf(labels, element, glaetten(value));
  const [first = ''] = seen;
  const name = namesDatePart(first) ? first : (seen.find(istLabel) ?? first);
  // What a switch writes beside itself is its state, and names it no more than what it writes on itself.
  const isState = (roleOf(element) === 'switch' && STATES.test(name)) || BOTH_ENDS.test(name);
  const label = isState ? '' : name;
  const isBox = kind !== 'field';
  if (isBox && label === '' && ownText === '') {
    if (opensBelow(element) || (!isDrawn(element) && !isDrawnBeside(element))) return null;
  }
  if (!isBox && !isDrawn(element)) return null;
  const placeholder = attr(element, 'placeholder') ?? '';
  const hiddenName =
    hidden[0] ||
    ariaNameBut(element, value, labels) ||
    titleBut(element, value) ||
    (istLabel(placeholder) ? placeholder : '');
  return {
    element,
    kind,
    value: withoutName(glaetten(value.slice(0, MAX_VALUE)), element, label || hiddenName),
    checked,
    label: isBox ? label || ownText : label,
    state: stateOf(element),
    hiddenName,
  };
}

/** What names a control: the labels a person sees, likeliest first, and those that only software sees. */
function namesOf(labels: Labels, element: Element, value: string) {
  const seen: string[] = [];
  const hidden: string[] = [];
  const add = (label: Element, into: string[]) => {
    const text = labels.isSeen(label) ? seenText(label) : '';
    if (text === '') hidden.push(glaetten(label.textContent.slice(0, MAX_VALUE)));
    // `aria-labelledby` often repeats the label, or names the shown value as well.
    else if (text !== value) into.push(text);
  };
  const own = ofOption(element, labels.of(element));
  for (const label of own ?? labels.of(element)) {
    add(label, seen);
    // A label around a whole field holds its help text too.
    if (label.contains(element)) seen.push(...seenLines(label));
  }
  const inside = labelWithin(element);
  if (inside !== null) add(inside, seen);
  const named: string[] = [];
  for (const label of own === null ? ownNamers(element, labels) : []) {
    if (!element.contains(label)) add(label, named);
  }
  if (named.length > 1) seen.push(named.join(' '));
  return { seen: [...seen, ...named], hidden };
}

/** What names an element by their ids; of an option not what names the whole choice, as long as anything else does. */
function ownNamers(element: Element, labels: Labels): readonly Element[] {
  const namers = labels.namersOf(element);
  const group =
    namers.length > 1 && roleOf(element) === 'radio' ? element.closest('[role=radiogroup]') : null;
  const shared = group === null ? [] : labels.namersOf(group);
  const own = namers.filter((one) => !shared.includes(one));
  return own.length > 0 ? own : namers;
}

/** The label that a choice made of other elements holds itself, or draws in itself, where it is of nothing else; some kits show in one what is chosen. */
export function labelWithin(element: Element): Element | null {
  if (roleOf(element) !== 'combobox' || element instanceof HTMLInputElement) return null;
  const root = openRoot(element);
  const drawn = root === null ? [] : [...root.querySelectorAll('label')];
  const [label, more] = [...queryAll(element, 'label'), ...drawn];
  if (!(label instanceof HTMLLabelElement) || more !== undefined) return null;
  const { control } = label;
  const isOwn = control === null || root?.contains(control) === true || element.contains(control);
  return isOwn && istLabel(seenText(label)) ? label : null;
}

/**
 * Kits name the options of a choice by its question as well: what stands beside a radio is the option's, or else what
 * stands with it in the group; null where none does.
 */
function ofOption(element: Element, labels: readonly Element[]): readonly Element[] | null {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return null;
  const around = parentOf(element);
  const own = labels.filter((one) => one.contains(element) || parentOf(one) === around);
  if (own.length === 1 || labels.length < 2) return own.length === 1 ? own : null;
  const group = element.closest('[role=radiogroup]');
  const inside = labels.filter((one) => group !== null && holds(group, one));
  return inside.length === 1 ? inside : null;
}

/** A drawn combobox is often named by what it shows. */
function ariaNameBut(element: Element, value: string, labels: Labels): string {
  const name = ariaName(element, labels);
  return name === glaetten(value) ? '' : name;
}

/** Kits repeat what is entered in the title, too. */
function titleBut(element: Element, value: string): string {
  const title = glaetten(attr(element, 'title') ?? '');
  return title === glaetten(value) ? '' : title;
}

/** What is drawn as a control may hold its own label. */
function withoutName(value: string, element: Element, name: string): string {
  if (name === '' || isEntry(element) || !falten(value).startsWith(falten(name))) return value;
  const rest = value.slice(name.length);
  if (!value.toLowerCase().startsWith(name.toLowerCase()) || /^\p{L}/u.test(rest)) return value;
  const own = rest.replace(/^[\s*:]+/, '');
  // Kits name by what is chosen the button that shows it.
  return 'value' in element && (own === '' || !istLabel(name)) ? value : own;
}

/** What stands in it was entered, or is one of its options. */
const isEntry = (element: Element): boolean => matches(element, 'input, select, textarea');
