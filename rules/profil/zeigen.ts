/** What someone pointed at in a page, and which fields it could be. */
import { labelOf, showValue } from '../fall/anzeige.ts';
import { leseAls } from '../fall/deuten/lesen.ts';
import { FELD_KEYS, FELDER, type FeldKey } from '../fall/felder.ts';
import { falten } from '../fall/normalisieren.ts';
import { aufloesen } from '../fall/vokabular/vokabular.ts';
import { nenntWert } from '../fall/werte/gelesen.ts';
import { findeKundennummer } from '../fall/werte/kundennummer.ts';
import type { Anchor } from './profil.ts';

/** Through the values of a page in reading order. */
export type Way = 'next' | 'previous';

/** A value as it stands in the page. Kept only while the assistant is open. */
export interface Pointed {
  readonly label: string;
  /** Without a label: what stands before it. */
  readonly after?: string;
  /** Nearest first. */
  readonly headings: readonly string[];
  readonly mask: string;
  readonly value: string;
  readonly checked?: boolean;
  /** A cell of a list: what stands there is another thing in each case. */
  readonly inList: boolean;
  /** null: it can't be described so that it is found again. */
  readonly anchor: Anchor | null;
}

export interface Offer {
  readonly field: FeldKey;
  readonly label: string;
  /** As the value would be read: "18.08.2026"; null where it can't be. */
  readonly reads: string | null;
  /** Named by the label. */
  readonly likely: boolean;
}

/** All fields a value could be: first those its label names, then those it can be read as. */
export function offersFor(pointed: Pointed): readonly Offer[] {
  const named = namedBy(pointed);
  // Any words are a text: that says little.
  const says = (field: FeldKey) =>
    FELDER[field].type === 'text' && field !== 'kundennummer' ? 2 : 1;
  const rank = ({ field, likely, reads }: Offer) => (likely ? 0 : reads === null ? 3 : says(field));
  return FELD_KEYS.filter((field) => FELDER[field].type !== 'items')
    .map((field) => ({
      field,
      label: labelOf(field),
      reads: readAs(field, pointed),
      likely: named.includes(field),
    }))
    .toSorted((a, b) => rank(a) - rank(b));
}

function namedBy({ label, headings, mask }: Pointed): readonly FeldKey[] {
  const found = aufloesen(label, headings, mask);
  if (found.art === 'feld') return [found.bedeutung.feld];
  return found.art === 'mehrdeutig' ? found.felder : [];
}

function readAs(field: FeldKey, pointed: Pointed): string | null {
  const { label, headings, checked } = pointed;
  const number = field === 'kundennummer' ? findeKundennummer(pointed.value) : null;
  const value = number ?? pointed.value;
  if (falten(value) === '') return null;
  const read = leseAls(field, {
    label,
    headings,
    value,
    ...(checked === undefined ? {} : { checked }),
  });
  return nenntWert(read) ? showValue(field, read.wert) : null;
}
