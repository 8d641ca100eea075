/** Pasted text as labels with values, and tables: what in it belongs together, its lines tell. */
import { deuten } from '../deuten/deuten.ts';
import { istTabellenkopf, zeigtListe } from '../listen/tabellen.ts';
import { ohneDoppelpunkt } from '../normalisieren.ts';
import type { Pair, Table } from '../reading.ts';
import { nenntKunden } from '../vokabular/ueberschriften.ts';
import { aufloesen, istLabel } from '../vokabular/vokabular.ts';
import { istOffen, kaestchen, vorKaestchen } from '../werte/angekreuzt.ts';
import { parseWert } from '../werte/werte.ts';
import { Gliederung } from './textgliederung.ts';
import { listeAb, type Textliste } from './textliste.ts';
import { ohneAnfuehrung, type Zeile, zeileAus } from './textzeile.ts';

/** What a text shows, in the form in which every collector hands it over. */
export interface Textpaare {
  readonly pairs: readonly Pair[];
  readonly tables: readonly Table[];
  /** Headings after which it could not be said whom the text is about, and labels stood there. */
  readonly unklarNach: readonly string[];
  /** Rows of tables that have not as many cells as their header row. */
  readonly schiefeZeilen: number;
}

const MAX_TEILE = 40;
const MAX_WOERTER = 8;

/** Words that are a label only together with what stands before them. */
const BINDEWORT = /^(?:von|vom|bis|ab|am|seit|gültig bis|gültig ab|geprüft am)$/i;

/** Labels that say with what stands before them what they are about: "Letzter Kontakt: … Art: …". */
const ERGAENZUNG =
  /^(?:von|vom|bis|ab|am|seit|gültig bis|gültig ab|(?:über)?geprüft(?: am)?|art|kontaktart)$/i;

const liest = (label: string, value: string, headings: readonly string[]) =>
  deuten([{ label, value, headings }], [], '').readings.length > 0;

/**
 * The pairs in one cell with colons: "Kundennummer: 123D456789 Geb.-Datum: 3.7.1990" holds two. A
 * colon inside a value ("10:30", "B: bewilligt") starts none. Empty where the text holds no pair.
 */
function paareInZelle(zelle: string): { readonly label: string; readonly value: string }[] {
  const paare: { label: string; value: string }[] = [];
  let label: string | null = null;
  let beginn = 0;
  for (const { index } of [...zelle.matchAll(/:(?![/\d])|(?<!\d):(?=\d)/g)].slice(0, MAX_TEILE)) {
    const davor = zelle.slice(beginn, index).trim();
    if (label === null) {
      if (davor === '' || davor.length > 100 || davor.split(' ').length > MAX_WOERTER * 2)
        return [];
      label = davor;
    } else {
      const neu = labelAmEnde(davor);
      if (neu === null) continue;
      paare.push({
        label,
        value: davor.slice(0, davor.length - neu.length).replace(/[\s,;]+$/, ''),
      });
      label = neu;
    }
    beginn = index + 1;
  }
  if (label !== null) paare.push({ label, value: zelle.slice(beginn).trim() });
  return paare;
}

/** "☐ nein Elternzeit": the answer belongs to the box before it. */
const HAT_KAESTCHEN = /^(?:ja|nein)\s|[[\]☐☑☒]/i;

/** The label with which a text before a colon ends; null where the colon belongs to the value. */
function labelAmEnde(text: string): string | null {
  const woerter = text.split(' ');
  for (let n = Math.min(MAX_WOERTER, woerter.length); n > 0; n--) {
    const ende = woerter.slice(-n).join(' ');
    if (!HAT_KAESTCHEN.test(ende) && (istLabel(ende) || BINDEWORT.test(ende))) return ende;
  }
  const letztes = woerter.at(-1) ?? '';
  return /^\p{Lu}[\p{L}./-]{2,}$/u.test(letztes) ? letztes : null;
}

/** "Geburtsdatum 03.07.1990": a known label, and what follows it reads as its value. */
function labelVorWert(text: string, headings: readonly string[]): Omit<Pair, 'headings'> | null {
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

const istKundennummer = (label: string, value: string): boolean => {
  const aufgeloest = aufloesen(label, []);
  return (
    aufgeloest.art === 'feld' &&
    aufgeloest.bedeutung.feld === 'kundennummer' &&
    parseWert('kundennummer', value).art === 'wert'
  );
};

/** "Teilnehmer: Herr S., Kundennummer 123D456789, geboren am …": what is told of the customer beside the name. */
const nachKomma = (label: string, value: string): readonly Omit<Pair, 'headings'>[] =>
  nenntKunden(label) || TEILNEHMER.test(label)
    ? value
        .split(', ')
        .slice(1, MAX_TEILE)
        .flatMap((stueck) => labelVorWert(stueck, []) ?? [])
    : [];
const TEILNEHMER = /^(?:teilnehmer(?:in)?|tn|bewerber(?:in)?)$/i;

const hatPaar = (zelle: string) => paareInZelle(zelle).some((paar) => paar.value !== '');
const istBeschriftung = (zelle: string) =>
  zelle.endsWith(':') || (istLabel(zelle) && vorKaestchen(zelle) === null);
const SETZT_FORT = /^[\p{Ll}(,;&+]/u;

/**
 * The label-value pairs and tables of a text as people copy it out of a client or a page: a pair a
 * line, several on one, label and value in cells or on two lines, tables with a header row, headings
 * on lines of their own. What stands where a value could be and is none is left to `deuten`.
 * An empty value is left out: copying a form loses what was typed, so it does not say "none".
 * Time is linear in the text; `zeilen` are its lines, each of bounded length.
 */
export function textpaare(zeilen: readonly string[]): Textpaare {
  return new Textleser(zeilen.map(zeileAus)).lies();
}

/** Goes through the lines of a text, from the first to the last. */
class Textleser {
  readonly #zeilen: readonly (Zeile | null)[];
  readonly #pairs: Pair[] = [];
  readonly #tables: Table[] = [];
  readonly #gliederung = new Gliederung();
  #schiefeZeilen = 0;
  /** The line before ended with the last of the pairs, or was a heading that may be a label yet. */
  #davor: 'paar' | 'ueberschrift' | null = null;
  /** The first label of the last line that began a group of lines: those set in from it may be about it. */
  #aussen: { readonly label: string; readonly einzug: number } | null = null;

  constructor(zeilen: readonly (Zeile | null)[]) {
    this.#zeilen = zeilen;
  }

  lies(): Textpaare {
    for (let i = 0; i < this.#zeilen.length; i++) i = this.#liesAb(i);
    return {
      pairs: this.#pairs,
      tables: this.#tables,
      unklarNach: this.#gliederung.unklarNach,
      schiefeZeilen: this.#schiefeZeilen,
    };
  }

  /** Reads what begins on line `i`; returns the last line of it. */
  #liesAb(i: number): number {
    const zeile = this.#zeilen[i];
    // A drawn line is no end of a block.
    if (!zeile) return i;
    const { zellen } = zeile;
    const [erste = ''] = zellen;
    const liste = listeAb(this.#zeilen, i, this.#gliederung.headings());
    if (liste) return this.#liesListe(liste);
    if (zellen.length > 1) return this.#liesZellen(zeile, i);
    const paare = paareInZelle(erste);
    if (zellen.length === 0) {
      this.#gliederung.leerzeile();
      this.#davor = null;
      this.#aussen = null;
    } else if (paare.some((paar) => paar.value !== '')) this.#liesPaare(paare, zeile.einzug);
    else if (kaestchen(erste).length > 0) this.#liesKaestchen(erste);
    else if (istBeschriftung(erste)) return this.#liesBeschriftung(erste, i);
    else this.#liesText(erste);
    return i;
  }

  #liesZellen({ zellen, einzug }: Zeile, i: number): number {
    this.#davor = null;
    const tabelle = tabelleAb(this.#zeilen, i, this.#gliederung.headings());
    if (tabelle === null) {
      const datensatz = datensatzAb(this.#zeilen, i);
      this.#liesPaare(datensatz?.paare ?? paareInZeile(zellen), einzug);
      this.#davor = null;
      return datensatz?.letzte ?? i;
    }
    this.#tables.push(tabelle.table);
    // Of a list of the case it is said where it is read.
    if (tabelle.table.partOf === undefined) this.#schiefeZeilen += tabelle.schief;
    this.#gliederung.inhalt('', '');
    return tabelle.letzte;
  }

  #liesListe({ table, letzte }: Textliste): number {
    this.#davor = null;
    this.#tables.push(table);
    this.#gliederung.inhalt('', '');
    return letzte;
  }

  /** The pairs of one line. */
  #liesPaare(paare: readonly Omit<Pair, 'headings'>[], einzug: number): void {
    let vorher = this.#aussen && einzug > this.#aussen.einzug ? this.#aussen.label : undefined;
    const [erstes] = paare;
    if (vorher === undefined && erstes) this.#aussen = { label: erstes.label, einzug };
    let fremd: string | undefined;
    for (const { label, value } of paare) {
      const ergaenzt = ERGAENZUNG.test(ohneDoppelpunkt(label));
      this.#nimmAuf(label, value, fremd ?? (ergaenzt ? vorher : undefined));
      if (Gliederung.nenntAngehoerige(value)) fremd = value;
      for (const weiteres of nachKomma(label, value)) {
        this.#nimmAuf(weiteres.label, weiteres.value, fremd);
      }
      vorher = ergaenzt ? vorher : label;
    }
    this.#davor = 'paar';
  }

  #liesBeschriftung(text: string, i: number): number {
    const wert = wertNach(this.#zeilen, i, text, this.#gliederung.headings(text));
    if (wert === null) {
      this.#gliederung.ueberschrift(text.replace(/:$/, ''));
      this.#davor = 'ueberschrift';
      return i;
    }
    this.#nimmAuf(text, wert.text);
    this.#davor = 'paar';
    return wert.zeile;
  }

  /** Boxes, each with a label of its own. */
  #liesKaestchen(text: string): void {
    for (const { was, angekreuzt } of kaestchen(text)) {
      if (istLabel(was)) this.#nimmAuf(was, angekreuzt ? 'ja' : 'nein');
    }
    this.#davor = null;
  }

  #liesText(text: string): void {
    const getrennt = labelVorWert(text, this.#gliederung.headings());
    const letztes = this.#pairs.at(-1);
    if (getrennt && (!BINDEWORT.test(getrennt.label) || this.#davor !== 'paar')) {
      this.#nimmAuf(getrennt.label, getrennt.value);
      this.#davor = 'paar';
    } else if (this.#davor === 'paar' && letztes && setztFort(letztes, text)) {
      this.#pairs[this.#pairs.length - 1] = { ...letztes, value: verbinden(letztes.value, text) };
    } else if (this.#davor === 'ueberschrift' && !/^\p{Lu}/u.test(text) && !BINDEWORT.test(text)) {
      // No heading looks like this: the line above was a label.
      this.#nimmAuf(this.#gliederung.zuruecknehmen(), text);
      this.#davor = 'paar';
    } else {
      this.#gliederung.ueberschrift(text);
      this.#davor = 'ueberschrift';
    }
  }

  #nimmAuf(label: string, text: string, naechste?: string): void {
    const value = ohneAnfuehrung(text);
    if (value === '' || istOffen(value)) return;
    const headings = this.#gliederung.headings(label);
    this.#pairs.push({ label, value, headings: naechste ? [naechste, ...headings] : headings });
    this.#gliederung.inhalt(label, value);
  }
}

/** A line that goes on with the value above: by its small letter, or because only both together read. */
function setztFort(paar: Pair, text: string): boolean {
  if (SETZT_FORT.test(text) || /[,-]$/.test(paar.value)) return true;
  const { label, value, headings } = paar;
  return !liest(label, value, headings) && liest(label, verbinden(value, text), headings);
}

const verbinden = (anfang: string, ende: string) =>
  /\p{L}-$/u.test(anfang) && /^\p{Ll}/u.test(ende)
    ? anfang.slice(0, -1) + ende
    : `${anfang} ${ende}`;

/** The value of a label that stands alone on line `i`: the next line, at most one blank line below. */
function wertNach(
  zeilen: readonly (Zeile | null)[],
  i: number,
  label: string,
  headings: readonly string[],
): { readonly text: string; readonly zeile: number } | null {
  const naechste = zeilen[i + 1]?.zellen.length === 0 ? i + 2 : i + 1;
  const zellen = zeilen[naechste]?.zellen ?? [];
  const [text = ''] = zellen;
  const auswahl = auswahlAb(zeilen, naechste);
  if (auswahl && liest(label, auswahl.text, headings)) return auswahl;
  if (listeAb(zeilen, naechste, [label, ...headings])) return null;
  if (zellen.length !== 1 || istBeschriftung(text) || hatPaar(text)) return null;
  if (labelVorWert(text, [label, ...headings]) !== null) return null;
  // Without its colon it may be a heading as well; then the value must look like one.
  const passt = label.endsWith(':') || /\d/.test(text) || liest(label, text, headings);
  return passt ? { text, zeile: naechste } : null;
}

/** The choices that begin on line `i`, a box on each; null where there are not several. */
function auswahlAb(
  zeilen: readonly (Zeile | null)[],
  i: number,
): { readonly text: string; readonly zeile: number } | null {
  const boxen: string[] = [];
  for (const zeile of zeilen.slice(i, i + MAX_TEILE)) {
    const [text = '', andere] = zeile?.zellen ?? [];
    if (andere !== undefined || kaestchen(text).length === 0) break;
    boxen.push(text);
  }
  return boxen.length > 1 ? { text: boxen.join(' '), zeile: i + boxen.length - 1 } : null;
}

/** The pairs of a line of several cells: "Label: value" in one, or label and value side by side. */
function paareInZeile(zellen: readonly string[]): { label: string; value: string }[] {
  const paare: { label: string; value: string }[] = [];
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

/**
 * The pairs of a file of values: labels on line `i`, a Kundennummer among them, the values beneath; null for
 * all else. Of several people there are none. `letzte` is the last line of it.
 */
function datensatzAb(
  zeilen: readonly (Zeile | null)[],
  i: number,
): { readonly paare: readonly Omit<Pair, 'headings'>[]; readonly letzte: number } | null {
  const kopf = zeilen[i];
  const werte = zeilen[i + 1];
  if (!kopf?.tab || !werte?.tab) return null;
  const paare = kopf.zellen.map((label, k) => ({ label, value: werte.zellen[k] ?? '' }));
  if (paare.filter(({ label }) => istLabel(label)).length < 3) return null;
  if (!paare.some(({ label, value }) => istKundennummer(label, value))) return null;
  let letzte = i + 1;
  while (zeilen[letzte + 1]?.tab && zeilen[letzte + 1]?.zellen.length !== 0) letzte += 1;
  return { paare: letzte === i + 1 ? paare : [], letzte };
}

/** The table whose header row is line `i`; null where that line is none. */
function tabelleAb(
  zeilen: readonly (Zeile | null)[],
  i: number,
  headings: readonly string[],
): { readonly table: Table; readonly letzte: number; readonly schief: number } | null {
  const kopf = zeilen[i];
  if (!kopf || !istTabellenkopf(headings, kopf.zellen)) return null;
  const columns = kopf.zellen;
  const rows: string[][] = [];
  let schief = 0;
  let letzte = i;
  for (let j = i + 1; j < zeilen.length; j++) {
    const zeile = zeilen[j];
    if (zeile === null) continue;
    const zellen = zeile?.zellen ?? [];
    const [erste = ''] = zellen;
    const nurEine = zellen.length === 1;
    if (zellen.length === 0 || (nurEine && (rows.length > 0 || istBeschriftung(erste)))) break;
    if (!nurEine && istLabel(erste)) break;
    letzte = j;
    // Only tabs keep empty cells; without them a short row can't be told apart from a shifted one.
    const passt =
      zellen.length === columns.length || (zeile?.tab && zellen.length < columns.length);
    if (passt || nurEine) rows.push(columns.map((_, spalte) => zellen[spalte] ?? ''));
    else schief += 1;
  }
  if (letzte === i) return null;
  const part =
    schief > 0 && zeigtListe(headings, columns)
      ? { partOf: `${rows.length} von ${rows.length + schief} Zeilen` }
      : {};
  return { table: { headings, columns, rows, ...part }, letzte, schief };
}
