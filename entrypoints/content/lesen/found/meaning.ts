import { leseText } from '../../../../rules/fall/deuten/lesen.ts';
import { FELDER } from '../../../../rules/fall/felder.ts';
import type { Bedeutung } from '../../../../rules/fall/vokabular/bedeutung.ts';
import { aufloesen, feldVon } from '../../../../rules/fall/vokabular/vokabular.ts';
import { nenntWert } from '../../../../rules/fall/werte/gelesen.ts';

/** What `label` means wherever it stands, and how `text` reads as a value of that; null where it means no field, or one of several. */
export function readWith(label: string, text: string) {
  const named = aufloesen(label, []);
  if (named.art !== 'feld') return null;
  const { bedeutung: meaning } = named;
  return { meaning, read: leseText(meaning.feld, text) };
}

/** What `label` means wherever it stands, if `text` is a value of that; null if not. */
export function meaningWith(label: string, text: string): Bedeutung | null {
  const known = readWith(label, text);
  if (known === null) return null;
  return nenntWert(known.read) ? known.meaning : null;
}

/**
 * Whether `text`, which may be a label elsewhere, is a word of the field that `label` means: "abgeschlossene
 * Berufsausbildung". A label that only usually means the field does ("Kundenart: Neukunde"), where `text` elsewhere means
 * the same.
 */
export function isWordOf(label: string, text: string): boolean {
  const meaning = meaningWith(label, text);
  if (meaning === null) return false;
  const { type } = FELDER[meaning.feld];
  if (meaning.weise === 'sicher') return type === 'enum';
  if (type === 'boolean') return feldVon(text) === meaning.feld;
  return type === 'enum' && !isSureLabel(text, meaning.feld);
}

/** Whether `text` surely is the label of another field than `field`, whatever it may say beside one. */
function isSureLabel(text: string, field: string): boolean {
  const other = aufloesen(text, []);
  return (
    other.art === 'feld' && other.bedeutung.weise !== 'schwach' && other.bedeutung.feld !== field
  );
}

/** Whether `label` and `text` are a number by which cases are told apart, unmistakable by its form. */
export function isCaseNumber(label: string, text: string): boolean {
  if (!/\d{5}/.test(text)) return false;
  const field = meaningWith(label, text)?.feld;
  return field === 'kundennummer' || field === 'bgNummer';
}
