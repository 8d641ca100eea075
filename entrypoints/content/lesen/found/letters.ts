/** "Kategorie (•) A ( ) B ( ) C …": a choice whose options alone say of what field it is. */
import { FELDER } from '../../../../rules/fall/felder.ts';
import { ohneDoppelpunkt } from '../../../../rules/fall/normalisieren.ts';
import type { Control } from './control.ts';

const LETTERS: ReadonlySet<string> = new Set(Object.keys(FELDER.kundenkategorie.values));
/** Fewer letters may be anything. */
const FEWEST = 4;

/** What `label` is called in full where it says "Kategorie", and one may choose from its letters and nothing else; null for all else. */
export function namedByLetters(label: string, controls: readonly Control[]): string | null {
  if (!/^kategorie\W*$/i.test(label)) return null;
  const options = optionsOf(controls).map(ohneDoppelpunkt);
  const letters = options.filter((option) => LETTERS.has(option));
  const isOfLetters =
    letters.length >= FEWEST && options.every((one) => one.length <= 1 || EMPTY.test(one));
  return isOfLetters && letters.length === options.filter((one) => one.length === 1).length
    ? FELDER.kundenkategorie.label
    : null;
}

const EMPTY = /^(?:bitte )?(?:aus)?wählen|^keine?r?$|^nicht gesetzt$/i;

function optionsOf(controls: readonly Control[]): readonly string[] {
  const [control, more] = controls;
  if (control !== undefined && more === undefined && control.element instanceof HTMLSelectElement)
    return [...control.element.options].map(({ label }) => label);
  return controls.every(({ kind }) => kind === 'radio') ? controls.map(({ label }) => label) : [];
}
