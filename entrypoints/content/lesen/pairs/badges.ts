import { FELDER } from '../../../../rules/fall/felder.ts';
import {
  nenntAnderenFall,
  nenntFamilie,
} from '../../../../rules/fall/vokabular/ueberschriften/wovon.ts';
import { kennzeichen } from '../../../../rules/fall/werte/kennzeichen.ts';
import { findeKundennummer } from '../../../../rules/fall/werte/kundennummer.ts';
import type { Box } from '../found/box.ts';
import { holdsContent, labelsIn, solePair } from '../found/finds.ts';
import type { Gathering } from '../found/gathering.ts';
import { meaningWith, readWith } from '../found/meaning.ts';
import { textLines } from '../found/parts.ts';
import { attr } from '../page/dom.ts';
import { BIRTH } from './inlinePair.ts';
import { birthInLine } from './pieces.ts';

/**
 * "(Kd.Nr. 123D456789) (Kundenkategorie D)": where badges beside each other say what they are, a word of a
 * field behind its name is a value, too. Alone it may be the value of something else.
 */
export function readBadges(
  gathering: Gathering,
  items: readonly Box[],
  paired: ReadonlySet<Box>,
): void {
  const told = items.find((box) => isBadge(box) && solePair(box.finds)?.controls.length === 0);
  if (told === undefined) return;
  for (const box of items) {
    if (!isBadge(box) || box.finds !== null || paired.has(box) || !areAlike(told, box)) continue;
    const [, label = '', value = ''] = /^(\P{Nd}{4,60}) (\p{L}+)$/u.exec(box.text) ?? [];
    const meaning = meaningWith(label, value);
    if (meaning?.weise !== 'sicher' || FELDER[meaning.feld].type !== 'enum') continue;
    gathering.lookBeside(box);
    gathering.found(label, value, box.element, []);
  }
}

/** "[B – bewilligt, teilnehmend]" beside "Beginn" and "Ende": the state of a Maßnahme, by the letter of CoSach. */
export function readLetter(
  gathering: Gathering,
  items: readonly Box[],
  paired: ReadonlySet<Box>,
): void {
  const letters = items.filter((box) => isBadge(box) && LETTER.test(box.text) && !paired.has(box));
  const [letter, other] = letters;
  if (letter === undefined || other !== undefined || letter.finds !== null) return;
  const labels = items.flatMap((box) => [box.label ?? [], labelsIn(box.finds)].flat());
  if (!['beginn', 'ende'].every((one) => labels.some((label) => label.toLowerCase() === one)))
    return;
  gathering.lookBeside(letter);
  gathering.found('Status', letter.text, letter.element, []);
}

const LETTER = /^[A-Z]\s?[–:-]\s?[a-zß-ÿ][a-zß-ÿ, ]{4,40}$/;

/** "Muster, Ole (123D456789) (*27.02.1974)": beside the number of a case, a day with an asterisk is one of birth. */
export function readBorn(gathering: Gathering, items: readonly Box[]): void {
  const born = items.filter((box) => bornIn(box) !== null);
  const [one, other] = born;
  if (one === undefined || other !== undefined) return;
  const numbers = new Set(items.map(({ text }) => findeKundennummer(text)));
  numbers.delete(null);
  if (numbers.size !== 1) return;
  gathering.lookBeside(one);
  gathering.found(BIRTH, bornIn(one) ?? '', one.element, []);
}

/** The one day of birth that a line of it begins with; null for somebody else's, and where other facts are told. */
function bornIn({ text, parts, controls, finds }: Box): string | null {
  if (controls.length > 0 || holdsContent(finds) || !text.includes('*')) return null;
  const [day, other] = textLines(parts ?? []).flatMap((line) => birthInLine(line) ?? []);
  if (day === undefined || other !== undefined) return null;
  return nenntFamilie(text) || nenntAnderenFall(text) ? null : day;
}

/**
 * Badges, or the steps of a way, beside each other: what the one says is no value of the other, unless it is one
 * that fits.
 */
export function areBadgesApart(label: Box, values: readonly Box[]): boolean {
  const [value, more] = values;
  if (values.some(({ text }) => sayOfTwo(label.text, text))) return true;
  if (value === undefined || more !== undefined || value.controls.length > 0) return false;
  if (label.mark === 'label' || label.text.endsWith(':')) return false;
  const [kind, other] = [label, value].map(({ element }) => kindOf(element));
  if (kind === undefined || kind !== other) return false;
  return readWith(label.text, value.text)?.read.art !== 'wert';
}

/** "alleinerziehend" before "nicht selbstständig": each says something of its own. */
function sayOfTwo(text: string, other: string): boolean {
  const feld = kennzeichen(text)?.feld;
  if (feld === undefined) return false;
  const another = kennzeichen(other)?.feld;
  return another !== undefined && another !== feld;
}

/** As what its name or class says that it is drawn; undefined for all else. */
const kindOf = (element: Element): string | undefined =>
  KIND.exec(`${element.localName} ${attr(element, 'class') ?? ''}`)?.[1]?.toLowerCase();

const KIND = /(?:^|[\s_-])(badge|chip|tag|pill|step)(?=$|[\s_-])/i;

const isBadge = ({ mark, controls, heading }: Box) =>
  mark === null && heading === null && controls.length === 0;

/** Of one kind, and of one class among others. */
function areAlike({ element }: Box, { element: other }: Box): boolean {
  const classes = attr(element, 'class')?.split(/\s+/) ?? [];
  const others = attr(other, 'class')?.split(/\s+/) ?? [];
  return (
    element.localName === other.localName &&
    classes.some((one) => one !== '' && others.includes(one))
  );
}
