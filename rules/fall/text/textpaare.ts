/** Pasted text as labels with values, and tables: what in it belongs together, its lines tell. */
import { ohneDoppelpunkt } from '../normalisieren.ts';
import type { Pair, Table } from '../reading.ts';
import { istLabel } from '../vokabular/vokabular.ts';
import { istOffen, kaestchen } from '../werte/angekreuzt.ts';
import { Gliederung } from './textgliederung.ts';
import { listeAb, type Textliste } from './textliste.ts';
import { datensatzAb, tabelleAb } from './texttabelle.ts';
import { ohneAnfuehrung, type Zeile, zeileAus } from './textzeile.ts';
import {
  BINDEWORT,
  ERGAENZUNG,
  hatPaar,
  istBeschriftung,
  labelVorWert,
  liest,
  MAX_TEILE,
  nachKomma,
  type Paar,
  paareInZeile,
  paareInZelle,
} from './textzelle.ts';

/** What a text shows, in the form in which every collector hands it over. */
export interface Textpaare {
  readonly pairs: readonly Pair[];
  readonly tables: readonly Table[];
  /** Headings after which it could not be said whom the text is about, and labels stood there. */
  readonly unklarNach: readonly string[];
  /** Rows of tables that have not as many cells as their header row. */
  readonly schiefeZeilen: number;
}

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
  #liesPaare(paare: readonly Paar[], einzug: number): void {
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
