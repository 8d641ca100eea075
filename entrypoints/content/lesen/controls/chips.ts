import { FELDER, type FeldKey } from '../../../../rules/fall/felder.ts';
import { feldVon } from '../../../../rules/fall/vokabular/vokabular.ts';
import { nenntWert } from '../../../../rules/fall/werte/gelesen.ts';
import { parseKundennummer } from '../../../../rules/fall/werte/kundennummer.ts';
import { istSpaltenwort, parseWert } from '../../../../rules/fall/werte/werte.ts';
import { isWordOf } from '../found/meaning.ts';
import { hasText } from '../page/cuts.ts';
import {
  attr,
  drawnParents,
  hasAttr,
  matches,
  openRoot,
  outwards,
  parentOf,
  query,
  queryAll,
  rectOf,
  slotOf,
} from '../page/dom.ts';
import { isBadge } from '../page/markup.ts';
import { buttonText, drawnText, seenText } from '../page/text.ts';
import type { Labels } from './labels.ts';

/** How things are taken out of a list of chips. */
export const REMOVES =
  '[aria-label*=löschen i], [title*=löschen i], [aria-label*=close i], [aria-label*=remove i], [aria-label*=entfern i], [title*=entfern i], [class*=close i], [class*=remove i], [class*=delete i], [part*=remove i]';

/** Whether it is one of several that were entered, and can be taken out again. */
export const isRemovable = (element: Element): boolean =>
  query(element, REMOVES) !== null || openRoot(element)?.querySelector(REMOVES) != null;

const withoutCross = (chip: Element): string => drawnText(chip).replace(/\s*(?:\bx|[×✕✖])$/i, '');

/** What was entered one by one stands before the input for the next one: "[14.09. ×] [16.09. ×] […]". */
export function chipsBefore(input: HTMLInputElement, labels: Labels): string {
  let at: Element = input;
  for (let level = 0; level < 3; level++) {
    const parent = parentOf(at);
    if (parent === null) break;
    const children = queryAll(parent, ':scope > *');
    const before = children.slice(0, children.indexOf(at)).filter((one) => one.textContent !== '');
    const [first] = before;
    if (first !== undefined) {
      const areChips = before.every((one) => one.className === first.className && isRemovable(one));
      if (!areChips || first.localName === 'label') return '';
      labels.lean(parent, input);
      return before.map(withoutCross).join(', ');
    }
    at = parent;
  }
  return '';
}

/** What is slotted in before `input` on its line, wherever it stands in the page. */
export function slottedBefore(input: HTMLInputElement, labels: Labels): readonly Element[] {
  const [slot, parent] = [slotOf(input), parentOf(input)];
  if (slot === null || parent === null) return [];
  labels.lean(parent, input);
  const field = rectOf(input);
  const names = [...labels.of(input), ...labels.namersOf(input)];
  return queryAll(parent, ':scope > *').filter((one) => {
    const own = slotOf(one);
    if (own === null || own === slot || names.includes(one)) return false;
    const { top, bottom, left, right } = rectOf(one);
    const middle = (top + bottom) / 2;
    return right > left && right <= field.left + 1 && middle > field.top && middle < field.bottom;
  });
}

/** What chips in one slot say; null where they are none, or say how many more there are. */
export function chipsInSlot(chips: readonly Element[]): string | null {
  const [first] = chips;
  if (first === undefined) return null;
  const slot = slotOf(first);
  return chips.every((one) => slotOf(one) === slot && isRemovable(one))
    ? chips.map(withoutCross).join(', ')
    : null;
}

const LEVELS = 6;

const HEADINGS = 'h1, h2, h3, [role=heading]';

/**
 * Whether a button is drawn as a chip, the only one in its place, that opens nothing: what it shows is said, not
 * offered. It is a value of the label before it, of a list that the cell is of, or the number of the case in its heading.
 */
export function isLoneChip(button: Element): boolean {
  if (['aria-haspopup', 'aria-expanded', 'aria-pressed'].some((name) => hasAttr(button, name)))
    return false;
  let chip: Element | undefined;
  let at: Element | undefined = button;
  for (let level = 0; at !== undefined && level < LEVELS; level++) {
    if (isBadge(at)) chip = at;
    at = drawnParents(at)[0];
  }
  if (chip === undefined || isRemovable(chip)) return false;
  const [around, slot] = drawnParents(chip);
  const words = buttonText(button);
  if (around === undefined || buttonText(chip) !== words) return false;
  if (queryAll(around, ':scope > *').length === 1) {
    if (around.localName === 'td' && istSpaltenwort(words)) return true;
    if (parseKundennummer(words) !== null && around.closest(HEADINGS) !== null) return true;
    return isDayOrWordOf(labelBefore(slot ?? around), words);
  }
  // "Rechtskreis [SGB II] Kundenart [Neukunde]": one after each label.
  const [label, next] = [chip.previousElementSibling, chip.nextElementSibling];
  if (label === null || isBadge(label) || (next !== null && isBadge(next))) return false;
  return isDayOrWordOf(seenText(label), words);
}

/**
 * Whether a button is drawn as a chip that says something of the case ("Betreuungsstufe: IG"), among others side by side
 * of which one has the customer's number: what they say is said, then, not offered. Of nobody, of several, or behind a
 * word like "Filter" they are to choose from.
 */
export function isChipOfCase(button: Element): boolean {
  const words = buttonText(button);
  const said = fieldSaidBy(words);
  if (said === null) return false;
  let chip: Element | undefined;
  for (const at of outwards(button, LEVELS)) if (isBadge(at) && buttonText(at) === words) chip = at;
  const around = chip && drawnParents(chip)[0];
  if (around === undefined || OFFERS.test(namesOf(around))) return false;
  if (hasText(around)) return false;
  const chips = queryAll(around, ':scope > *');
  if (chips.length > MOST_CHIPS || !chips.every((one) => isBadge(one) && isPlainChip(one)))
    return false;
  const fields = chips.flatMap((one) => fieldSaidBy(buttonText(one)) ?? []);
  const numbers = fields.filter((field) => field === 'kundennummer');
  return fields.length > 1 && numbers.length === 1 && !OFFERS.test(labelBefore(around));
}

const MOST_CHIPS = 12;

/** "Filter:", "Zuletzt geöffnet", "Vorschlag": what follows is to be chosen from. */
const OFFERS = /filter|such|zuletzt|vorschl|auswahl|wählen|verlauf/i;

const namesOf = (group: Element): string =>
  [group, openRoot(group)?.firstElementChild]
    .map((one) => (one ? (attr(one, 'aria-label') ?? attr(one, 'label') ?? '') : ''))
    .join(' ');

/** The field of which `words` tell, label and value: "Kundennummer 123D456789", "Kundenstatus: arbeitsuchend". */
function fieldSaidBy(words: string): FeldKey | null {
  const [, label = '', value = ''] =
    /^([^:\d]{2,60}):\s+(\S.*)$/.exec(words) ?? /^(\D{2,40}) (\d{3}[A-Z]\d{6})$/.exec(words) ?? [];
  const feld = label === '' ? null : feldVon(label);
  return feld !== null && nenntWert(parseWert(feld, value)) ? feld : null;
}

const CHOOSES = '[aria-haspopup], [aria-expanded], [aria-pressed], [aria-checked], [aria-selected]';

/** Nothing is chosen by it, opened or taken away. */
const isPlainChip = (chip: Element): boolean =>
  !matches(chip, CHOOSES) &&
  query(chip, CHOOSES) === null &&
  openRoot(chip)?.querySelector(CHOOSES) == null &&
  !isRemovable(chip);

/** What stands right before `element`, or what holds it; "" where nothing does. */
function labelBefore(element: Element): string {
  let at: Element | undefined = element;
  for (let level = 0; at !== undefined && level < LEVELS; level++) {
    const before: Element | null = at.previousElementSibling;
    if (before !== null) return seenText(before);
    at = drawnParents(at)[0];
  }
  return '';
}

/** Whether `words` are a day or one of the words that what `label` means can be: of all else a button may do it. */
function isDayOrWordOf(label: string, words: string): boolean {
  const feld = feldVon(label);
  if (feld === null) return false;
  const { type } = FELDER[feld];
  const isOne =
    type === 'enum' || type === 'date' || (type === 'boolean' && isWordOf(label, words));
  return isOne && nenntWert(parseWert(feld, words));
}
