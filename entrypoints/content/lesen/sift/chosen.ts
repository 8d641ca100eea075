/**
 * Tables of which somebody sees only what was asked for, or what has come so far: what filters them, folds
 * others away or is still loading stands in them or beside them.
 */
import { nenntUebrigeZeilen } from '../../../../rules/fall/listen/ausschnitt.ts';
import { glaetten, ohneDoppelpunkt } from '../../../../rules/fall/normalisieren.ts';
import type { Liste } from '../../../../rules/fall/vokabular/spalten.ts';
import { parseDatum } from '../../../../rules/fall/werte/datumtext.ts';
import { findeKundennummer } from '../../../../rules/fall/werte/kundennummer.ts';
import { attr, matches, parentOf, query, queryAll, rectOf } from '../page/dom.ts';
import { seenText } from '../page/text.ts';
import { isSeen } from '../page/visible.ts';

const MOST_CONTROLS = 40;
const LONGEST = 200;
/** So much higher than its rows is what they scroll in, in rows. */
const MANY_ROWS = 4;
const MOST_HOLDERS = 4;
/** In ms. */
const TWO_YEARS = 730 * 86_400_000;

const COMING = 'wird noch geladen';
const SCROLLED = 'weitere Zeilen beim Rollen';

const FIELDS = 'input, select, [role=combobox], textarea';
const FOLDED = '[aria-expanded=false], details:not([open]) > summary';
/** How far something else has come, a plan or a course, is a number that is shown, and no bar in motion. */
const LOADING =
  '[role=progressbar]:not([aria-valuenow]), [role=progressbar][class*=animated i], [role=progressbar][class*=indeterminate i], [role=progressbar][aria-label*=lade i], [class*=skeleton i], [class*=spinner i], [class*=loading i]';

/** "Weitere Einträge werden geladen", "Lädt …" */
const SAYS_COMING = /\b(?:(?:wird|werden) (?:noch |gerade )?geladen|lädt|lade daten|loading)\b/i;
/** "Es werden die Kontakte der letzten 3 Monate angezeigt", "Aktive Filter: persönlich" */
const SAYS_CHOSEN =
  /\b(?:aktive[rn]? filter|filter (?:ist )?aktiv|gefiltert)\b|^filter: (?!kein|alle|aus\b|[\p{Pd}]|$)|\b(?:nur|letzten?)\b.*\bangezeigt\b|\bangezeigt (?:wird|werden)\b.*\b(?:nur|letzten?)\b/iu;
/** Who looks for work filters no list: "Arbeitsuche", "Stellensuchlauf". */
const NAMES_FILTER =
  /filter|(?<!arbeits?|stellen|job|ausbildungs?|platz|wohnungs)such|zeitraum|anzeigen|ansicht|einschränk|auswahl|nur\b/i;
/** "Kunde suchen": whoever is found by it, it leaves out none of what one customer has. */
const NAMES_CUSTOMERS =
  /(?<!\p{L})(?:(?:kund(?:e|in|en)|person(?:en)?|fall|fälle|bg|bedarfsgemeinschaft|akte|namen?|kundennummer|(?:kunden|kd|bg)\.?-?nr\.?)(?!\p{L}).{0,20}(?:suche|finden)|(?:suche\p{L}* nach|finde) .{0,20}(?:kunde|person|fall|fälle|bg(?!\p{L})|bedarfsgemeinschaft)|(?:kunden|personen|fall)suche)/iu;
/** The number of a Bedarfsgemeinschaft, and nothing else behind what may be said of it. */
const BG_NUMBER = /(?<![A-Z\d])\d{4,6}(?:\/\/|BG)\d{4,8}$/;
const NAMES_END = /^(?:von|bis|ab|seit|datum (?:von|bis)|zeitraum (?:von|bis))$/i;
/** A choice that leaves nothing out, and what stands where nothing was entered. */
const ALL_OF_THEM =
  /^(?:alles?|alle\b.*|gesamt|gesamte[rs]? .*|bitte wählen.*|keine? (?:filter|einschränkung|auswahl)|[\p{Pd}.…]*|suchen?(?: ?(?:…|\.\.\.))?)$/iu;
const CHOICE = /^(?:nur|letzte[nrs]?|laufende|offene|aktive|eigene|meine)\b/i;

/** What says in the table itself that it is not all; undefined where nothing does. */
export function chosenWithin(
  table: Element,
  cells: readonly (readonly Element[])[],
): string | undefined {
  if (queryAll(table, LOADING).some(isComing)) return COMING;
  const header = queryAll(table, FIELDS)
    .slice(0, MOST_CONTROLS)
    .filter((field) => field.closest('thead, th, [role=columnheader]') !== null);
  for (const field of header) {
    const value = enteredIn(field);
    if (value !== '') return saying(field, value);
  }
  const group = queryAll(table, FOLDED).slice(0, MOST_CONTROLS).find(isRowOfItsOwn);
  return group === undefined ? (isScrolled(table, cells) ? SCROLLED : undefined) : nameOf(group);
}

/**
 * What says in something beside a table of `liste` that it is not all. `isOutside`: it does not stand under the
 * title of that list.
 */
export function chosenBeside(
  element: Element,
  liste: Liste | null,
  isOutside: boolean,
): string | undefined {
  if (matches(element, LOADING) ? isComing(element) : queryAll(element, LOADING).some(isComing))
    return COMING;
  const text = seenText(element);
  if (text.length <= LONGEST && (SAYS_COMING.test(text) || SAYS_CHOSEN.test(text)))
    return withoutMarks(text);
  const fields = matches(element, FIELDS) ? [element] : queryAll(element, FIELDS);
  // A form has more, and is one.
  if (fields.length > MOST_CONTROLS) return undefined;
  const isWide = spansYears(fields);
  for (const field of fields) {
    const said = isWide && isEnd(field) ? undefined : filteredBy(field);
    if (said !== undefined) return said;
  }
  const folded = matches(element, FOLDED) ? [element] : queryAll(element, FOLDED);
  const others = folded
    .slice(0, MOST_CONTROLS)
    .find((one) => nenntUebrigeZeilen(liste, nameOf(one), isOutside));
  return others !== undefined && isSeen(others) ? nameOf(others) : undefined;
}

const isEnd = (field: Element) => NAMES_END.test(nameOf(field));

/** Whether from one day to another there are years: so far no rule looks back. */
function spansYears(fields: readonly Element[]): boolean {
  const days = fields.filter(isEnd).map((field) => Date.parse(parseDatum(enteredIn(field)) ?? ''));
  const [from = Number.NaN, to = Number.NaN] = days;
  return to - from >= TWO_YEARS;
}

/** What a control narrows the list down to; undefined where it is none that does. */
function filteredBy(field: Element): string | undefined {
  const name = nameOf(field);
  if (field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type))
    return field.checked && CHOICE.test(name) && isSeen(field) ? name : undefined;
  const value = enteredIn(field);
  if (value === '' || isByCustomer(field, name, value)) return undefined;
  const isFilter =
    NAMES_FILTER.test(name) ||
    isEnd(field) ||
    CHOICE.test(value) ||
    matches(field, '[type=search]');
  return isFilter ? saying(field, value) : undefined;
}

/** Whether customers are found by what is entered: it is a number of a case, or the field says so, be it while it is empty. */
function isByCustomer(field: Element, name: string, value: string): boolean {
  const example = attr(field, 'placeholder') ?? '';
  return (
    [name, example].some((words) => NAMES_CUSTOMERS.test(words)) ||
    [value, example].some((text) => findeKundennummer(text) !== null || BG_NUMBER.test(text))
  );
}

const saying = (field: Element, value: string): string => {
  const name = nameOf(field);
  return name === '' ? value : `${name}: ${value}`;
};

/** What is entered or chosen in a control that is seen, save what leaves nothing out; "" else. */
function enteredIn(field: Element): string {
  if (!isSeen(field)) return '';
  let text: string;
  if (field instanceof HTMLSelectElement) text = field.selectedOptions[0]?.text ?? '';
  else if (field instanceof HTMLInputElement) {
    if (/^(?:checkbox|radio|button|submit|reset|image|hidden|range)$/.test(field.type)) return '';
    text = field.value;
  } else text = field instanceof HTMLTextAreaElement ? field.value : seenText(field);
  const value = glaetten(text.slice(0, LONGEST));
  return ALL_OF_THEM.test(value) ? '' : value;
}

/** What a person sees as the name of a control, or of what is unfolded. */
function nameOf(element: Element): string {
  const label =
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
      ? ownWords(element.labels?.[0])
      : '';
  const named = label || attr(element, 'aria-label') || attr(element, 'placeholder') || '';
  const text = named === '' && !matches(element, FIELDS) ? element.textContent : named;
  return ohneDoppelpunkt(text.slice(0, LONGEST));
}

/** The words of a label without those of a control in it. */
function ownWords(label: Element | undefined): string {
  if (label === undefined) return '';
  return [...label.childNodes]
    .map((node) => (node instanceof Element && node.matches(FIELDS) ? ' ' : node.textContent))
    .join('');
}

const withoutMarks = (text: string) => glaetten(text.replaceAll(/[✕✖×]/g, ''));

/** A picture of what is still to come; steppers of numbers are called spinners, too. */
const isComing = (element: Element): boolean =>
  query(element, FIELDS) === null && !matches(element, FIELDS) && isSeen(element);

/** A row that says what stands in the rows under it, and not one of them with something to unfold. */
function isRowOfItsOwn(folded: Element): boolean {
  const row = folded.closest('tr, [role=row]');
  const cells = row === null ? [] : queryAll(row, 'td, th, [role=gridcell], [role=cell]');
  return cells.length === 1 && isSeen(folded);
}

/** Whether what the rows scroll in is much higher than they are: others are drawn in their place. */
function isScrolled(table: Element, cells: readonly (readonly Element[])[]): boolean {
  // A row without cells only takes the place of others.
  const drawn = cells.flatMap(([cell]) => cell ?? []);
  const first = drawn[0];
  const last = drawn.at(-1);
  if (first === undefined || last === undefined) return false;
  const top = rectOf(first).top;
  const { bottom, height } = rectOf(last);
  const much = MANY_ROWS * Math.max(height, 20);
  let at: Element | null = table;
  for (let holders = 0; at !== null && holders < MOST_HOLDERS; holders++) {
    const rect = rectOf(at);
    const isHigher = rect.bottom - bottom > much || top - rect.top > much;
    if (isHigher && scrolls(at)) return true;
    const around: Element | null = parentOf(at);
    // What else stands in it has its own height.
    if (around === null || around.childElementCount !== 1) return false;
    at = around;
  }
  return false;
}

/** Whether it is cut off by what it stands in, and can be scrolled there. */
function scrolls(element: Element): boolean {
  for (let at: Element | null = element, i = 0; at !== null && i < MOST_HOLDERS; i++) {
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY))
      return true;
    at = parentOf(at);
  }
  return false;
}
