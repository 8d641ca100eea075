/** What one cell of pasted text tells, or the cells of one line: labels with their values. */
import { deuten } from '../deuten/deuten.ts';
import type { Pair } from '../reading.ts';
import { nenntKunden } from '../vokabular/ueberschriften/kunde.ts';
import { istLabel } from '../vokabular/vokabular.ts';
import { vorKaestchen } from '../werte/angekreuzt.ts';

/** A label and its value, wherever they stand. */
export type Paar = Pick<Pair, 'label' | 'value'>;

/** So many parts of a line are looked at. */
export const MAX_TEILE = 40;
const MAX_WOERTER = 8;

/** Words that are a label only together with what stands before them. */
export const BINDEWORT = /^(?:von|vom|bis|ab|am|seit|gültig bis|gültig ab|geprüft am)$/i;

/** Labels that say with what stands before them what they are about: "Letzter Kontakt: … Art: …". */
export const ERGAENZUNG =
  /^(?:von|vom|bis|ab|am|seit|gültig bis|gültig ab|(?:über)?geprüft(?: am)?|art|kontaktart)$/i;

/** Whether a page with this pair would tell anything. */
export const liest = (label: string, value: string, headings: readonly string[]) =>
  deuten([{ label, value, headings }], [], '').readings.length > 0;

/**
 * The pairs in one cell with colons: "Kundennummer: 123D456789 Geb.-Datum: 3.7.1990" holds two. A
 * colon inside a value ("10:30", "B: bewilligt") starts none. Empty where the text holds no pair.
 */
export function paareInZelle(zelle: string): Paar[] {
  const paare: Paar[] = [];
  let label: string | null = null;
  let beginn = 0;
  for (const { index } of [...zelle.matchAll(/:(?![/\d])|(?<!\d):(?=\d)/g)].slice(0, MAX_TEILE)) {
    const davor = zelle.slice(beginn, index).trim();
    if (label === null) {
      if (davor === '' || davor.length > 100 || davor.split(' ').length > MAX_WOERTER * 2)
        return [];
      label = davor;
    } else {
      const neu = labelAmEnde(davor, label);
      if (neu === null) continue;
      paare.push({ label, value: wertVor(davor, neu) });
      label = neu;
    }
    beginn = index + 1;
  }
  if (label !== null) paare.push({ label, value: zelle.slice(beginn).trim() });
  return paare;
}

/** "☐ nein Elternzeit", "arbeitslos; Elternzeit": what belongs to the value before. */
const IM_WERT = /^(?:ja|nein)\s|[[\]☐☑☒;]/i;

/** The label with which a text before a colon ends; null where the colon belongs to the value of `davor`. */
function labelAmEnde(text: string, davor: string): string | null {
  const woerter = text.split(' ');
  const enden: string[] = [];
  for (let n = Math.min(MAX_WOERTER, woerter.length); n > 0; n--) {
    const ende = woerter.slice(-n).join(' ');
    if (!IM_WERT.test(ende) && (istLabel(ende) || BINDEWORT.test(ende))) enden.push(ende);
  }
  const [laengstes] = enden;
  if (laengstes === undefined) {
    const letztes = woerter.at(-1) ?? '';
    return /^\p{Lu}[\p{L}./-]{2,}$/u.test(letztes) ? letztes : null;
  }
  if (laengstes !== text) return laengstes;
  // "SGB II Kundenkategorie" is a label too: of the whole, its beginning may be the value of the one before.
  const kuerzeres = enden.find(
    (ende) => ende !== text && istLabel(ende) && liest(davor, wertVor(text, ende), []),
  );
  return kuerzeres ?? laengstes;
}

/** What is left of a text without the label at its end. */
const wertVor = (text: string, label: string) =>
  text.slice(0, text.length - label.length).replace(/[\s,;]+$/, '');

/** "Geburtsdatum 03.07.1990": a known label, and what follows it reads as its value. */
export function labelVorWert(text: string, headings: readonly string[]): Paar | null {
  const gewaehlt = vorKaestchen(text);
  if (gewaehlt && istLabel(gewaehlt.davor)) return { label: gewaehlt.davor, value: gewaehlt.boxen };
  const woerter = text.split(' ');
  for (let n = Math.min(MAX_WOERTER, woerter.length - 1); n > 0; n--) {
    const label = woerter.slice(0, n).join(' ');
    if (!istLabel(label) && !BINDEWORT.test(label)) continue;
    const value = woerter.slice(n).join(' ');
    return liest(label, value, headings) ? { label, value } : null;
  }
  return null;
}

/** "Teilnehmer: Herr S., Kundennummer 123D456789, geboren am …": what is told of the customer beside the name. */
export const nachKomma = (label: string, value: string): readonly Paar[] =>
  nenntKunden(label) || TEILNEHMER.test(label)
    ? value
        .split(', ')
        .slice(1, MAX_TEILE)
        .flatMap((stueck) => labelVorWert(stueck, []) ?? [])
    : [];
const TEILNEHMER = /^(?:teilnehmer(?:in)?|tn|bewerber(?:in)?)$/i;

/** Whether a label with its value stands in one cell. */
export const hatPaar = (zelle: string) => paareInZelle(zelle).some((paar) => paar.value !== '');
/** Whether a cell is a label without its value. */
export const istBeschriftung = (zelle: string) =>
  zelle.endsWith(':') || (istLabel(zelle) && vorKaestchen(zelle) === null);

/** The pairs of a line of several cells: "Label: value" in one, or label and value side by side. */
export function paareInZeile(zellen: readonly string[]): Paar[] {
  const paare: Paar[] = [];
  for (let i = 0; i < zellen.length; i++) {
    const zelle = zellen[i] ?? '';
    const inZelle = paareInZelle(zelle);
    if (inZelle.some((paar) => paar.value !== '')) {
      paare.push(...inZelle);
      continue;
    }
    const allein = zelle.endsWith(':') || istLabel(zelle) ? null : labelVorWert(zelle, []);
    if (allein && /^\d/.test(allein.value)) {
      paare.push(allein);
      continue;
    }
    // Several tabs after a label only align what follows.
    if (zelle.endsWith(':') && zellen[i + 1] === '' && !istBeschriftung(zellen[i + 2] ?? '')) i++;
    const value = zellen[i + 1];
    if (zelle === '' || value === undefined || value.endsWith(':') || hatPaar(value)) continue;
    const istPaar =
      zellen.length === 2 || zelle.endsWith(':') || (istBeschriftung(zelle) && !istLabel(value));
    if (!istPaar && (zellen.length % 2 === 1 || istLabel(value))) continue;
    paare.push({ label: zelle, value });
    i++;
  }
  return paare;
}
