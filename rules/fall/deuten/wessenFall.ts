/** Whose case it is that a page shows, and what of it is another's. */
import type { FeldKey } from '../felder.ts';
import { erwaehnter } from '../namen/erwaehnt.ts';
import { isPartOfName, isStrange } from '../namen/namen.ts';
import { falten, glaetten } from '../normalisieren.ts';
import type { Pair, ReadingProblem } from '../reading.ts';
import { isNameLabel } from '../vokabular/namenslabels.ts';
import { erlaubteFelder } from '../vokabular/ueberschriften/erlaubt.ts';
import { nenntKundennummer, nenntMitBg } from '../vokabular/ueberschriften/fallschluessel.ts';
import { istRolle } from '../vokabular/ueberschriften/rolle.ts';
import { LABEL_MAX } from '../vokabular/vokabular.ts';
import { findeKundennummer } from '../werte/kundennummer.ts';
import type { Fund } from './abgleich.ts';

/**
 * The case a frame shows: what stands under "Kundennummer", else the one number of that form in the
 * headings or the mask's name. Two different ones are nobody's.
 */
export function kundennummerVon(
  gueltig: readonly Fund[],
  widersprueche: readonly ReadingProblem[],
  pairs: readonly Pair[],
  mask: string,
): string | null {
  const gelesen = gueltig.find((fund) => fund.reading.field === 'kundennummer')?.reading.value;
  if (typeof gelesen === 'string') return gelesen;
  if (gelesen === null || widersprueche.some((p) => p.field === 'kundennummer')) return null;
  const headings = new Set<string>([mask]);
  for (const liste of new Set(pairs.map((pair) => pair.headings))) {
    if (!(erlaubteFelder(liste)?.has('kundennummer') ?? true)) continue;
    for (const heading of liste)
      if (erwaehnter(heading) === null) headings.add(heading.slice(0, LABEL_MAX));
  }
  return findeKundennummer([...headings].join(' | '));
}

/** Whether headings are over another customer's than the case that is shown: a number of their own, and not that one. */
export function nenntAndere(headings: readonly string[], kundennummer: string | null): boolean {
  if (kundennummer === null) return false;
  const nummern = headings.flatMap((heading) => findeKundennummer(heading) ?? []);
  return nummern.length > 0 && !nummern.includes(kundennummer);
}

/**
 * What was found, without what stands under "Muster, Eva · BG-Nr. 12345BG0004711" where the page names somebody else
 * as well: who of them is the customer the number of the BG does not tell.
 */
export function ohneAnderePersonen(
  funde: readonly Fund[],
  pairs: readonly Pair[],
): readonly Fund[] {
  if (!funde.some(({ herkunft }) => herkunft.headings.some(nenntMitBg))) return funde;
  const koepfe = new Set([...new Set(pairs.map(({ headings }) => headings))].flat());
  const personen = [...koepfe].filter((kopf) => nenntKundennummer(kopf) || nenntPerson(kopf));
  return personen.length < 2
    ? funde
    : funde.filter(({ herkunft }) => !herkunft.headings.some(nenntMitBg));
}

function nenntPerson(heading: string): boolean {
  const worte = glaetten(heading.slice(0, LABEL_MAX)).split(' ');
  return worte.some((_, i) => isPartOfName(worte, i));
}

/** "Muster, Ole", "10:00 Muster, Ole", "Muster, Ole · 38 Jahre" */
const NAME =
  /^(?:\d{1,2}[:.]\d{2}(?: Uhr)?,? )?(?:Frau |Herrn? )?(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)?(?=$| [·|(–-])/u;

/** "Hr. Ilić", "08:00 ESB Frau Muster" */
const MIT_ANREDE =
  /^(?:\d{1,2}[:.]\d{2}(?: Uhr)?,? )?(?:ESB |Erstgespräch |Beratung )?(?:Frau|Fr\.|Herrn?|Hr\.) (\p{Lu}[\p{L}'’-]+)$/u;

interface Person {
  readonly nachname: string;
  /** null: the heading does not say it. */
  readonly vorname: string | null;
}

/** Whom a heading names, folded; null where it names nobody, as far as a form can tell. */
function personIn(heading: string): Person | null {
  const text = heading.slice(0, LABEL_MAX);
  const [, allein = ''] = MIT_ANREDE.exec(text) ?? [];
  if (allein !== '' && isStrange(allein)) return { nachname: falten(allein), vorname: null };
  const [, nachname = '', vorname = ''] = NAME.exec(text) ?? [];
  return nachname !== '' && isStrange(nachname) && isStrange(vorname)
    ? { nachname: falten(nachname), vorname: falten(vorname) }
    : null;
}

const istDieselbe = (eine: Person, andere: Person): boolean =>
  eine.nachname === andere.nachname &&
  (eine.vorname === null || andere.vorname === null || eine.vorname === andere.vorname);

const benannt = (headings: readonly string[]): readonly Person[] =>
  headings.flatMap((heading) => personIn(heading) ?? []);

/** What was found, without what stands under another person's name than the number of the case does. */
export function ohneFremdeNamen(funde: readonly Fund[], mask: string): readonly Fund[] {
  const faelle = funde.filter(({ reading: { field, value } }) => field === 'kundennummer' && value);
  if (faelle.length === 0) return funde;
  const eigene = [
    ...benannt([mask]),
    ...faelle.flatMap(({ herkunft }) => benannt(herkunft.headings)),
  ];
  if (eigene.length === 0) return funde;
  return funde.filter(({ herkunft }) => {
    const [naechster] = benannt(herkunft.headings);
    return naechster === undefined || eigene.some((eine) => istDieselbe(eine, naechster));
  });
}

/** Of these each person has their own. */
const JE_PERSON: ReadonlySet<FeldKey> = new Set(['geburtsdatum', 'alter']);
/** So many labels may stand between whom a line names and what it says of whom. */
const MOST_BETWEEN = 2;

/** What was found, without the age or birthday that follows "Kind: Muster, Mia" among the same labels. */
export function ohneAngehoerige(funde: readonly Fund[], pairs: readonly Pair[]): readonly Fund[] {
  if (!pairs.some(nenntAngehoerigen)) return funde;
  return funde.filter(({ reading, herkunft }) => {
    if (!JE_PERSON.has(reading.field) || 'columns' in herkunft) return true;
    const at = pairs.indexOf(herkunft);
    const davor = pairs
      .slice(Math.max(0, at - 1 - MOST_BETWEEN), at)
      .filter(({ headings }) => headings.join('|') === herkunft.headings.join('|'))
      .toReversed();
    const angehoeriger = davor.findIndex(nenntAngehoerigen);
    const andere = davor.findIndex(({ label }) => isNameLabel(label));
    return angehoeriger < 0 || (andere >= 0 && andere < angehoeriger);
  });
}

const nenntAngehoerigen = ({ label, value }: Pair): boolean =>
  istRolle(label) &&
  value.length <= LABEL_MAX &&
  /^\p{Lu}/u.test(value) &&
  glaetten(value).split(' ').every(isStrange);
