/** Where a value should be stands a button: what is written on it may be what was chosen. */
import { nenntWert } from '../../../../rules/fall/werte/gelesen.ts';
import type { Box } from '../found/box.ts';
import { readWith } from '../found/meaning.ts';
import { hasAttr, queryAll, roleOf } from '../page/dom.ts';
import { buttonText } from '../page/text.ts';
import { isSeen } from '../page/visible.ts';

/**
 * Whether a button in `box`, that shows nothing else, may show the value of `label`: a word that the field can have, or
 * one that nobody knows on a button that drops something down. Then nobody can say that there is none.
 */
export function mayBeOnButton(
  label: string,
  { controls, element, hasPairs, hasTables }: Box,
): boolean {
  if (controls.length > 0 || hasPairs || hasTables) return false;
  const inside = queryAll(element, 'button, [role=button]').slice(0, MOST);
  return inside.some((button) => isSeen(button) && mayShow(label, button));
}

/** So many buttons are looked at; what holds more is no place for a value. */
const MOST = 8;

function mayShow(label: string, button: Element): boolean {
  const words = buttonText(button).replace(ARROW, '');
  const read = /[\p{L}\d]/u.test(words) ? readWith(label, words)?.read : undefined;
  if (read === undefined || read.art === 'unbekannt') return false;
  return read.art === 'wert' ? nenntWert(read) : drops(button) && !DOES.test(words);
}

const ARROW = /\s*[▾▼▿▽⌄⏷˅∨]$/u;

const drops = (button: Element): boolean =>
  roleOf(button) === 'combobox' || DROPPING.some((name) => hasAttr(button, name));

const DROPPING = ['aria-haspopup', 'aria-expanded'];

/** "Bearbeiten", "Aktionen": what can be done, and "Termin anlegen". */
const DOES = /(?:\p{Ll}{2}(?:en|eln|ern)|menü|mehr|details|neu)$/iu;
