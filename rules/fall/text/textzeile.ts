/** One line of pasted text as the cells that it shows. */
import { glaetten } from '../normalisieren.ts';
import { kaestchen } from '../werte/angekreuzt.ts';

/** Cells of one line; none for a blank one. */
export interface Zeile {
  readonly zellen: readonly string[];
  /** Empty cells were kept. */
  readonly tab: boolean;
  /** So many spaces stand before it. */
  readonly einzug: number;
}

/** A line of nothing but dashes and the like underlines what stands above it. */
const LINIE = /^[\s|+=_*–—-]{3,}$/;
/** Semicolons of a file of values: in a sentence a space follows. */
const DATEI = /^[^;\s][^;]*;(?=\S)/;

/** Dots that lead from a label to its value, with the colon before or behind them. */
const FUEHRUNG = /\s*(?:\.{4,}|_{4,}|…{2,})\s*(:?)\s*(?=\S)/g;
/** "Kategorie = C", "Kategorie → C" */
const GLEICH = /^([^:=→]{2,60}?) +(?:=|=>|->|→) +(?=\S)/;

/** What is to be done with a page, by its last word: its buttons come with it when it is copied. */
const TAETIGKEIT =
  /(?:^|\s)(?:drucken|exportieren|teilen|kopieren|bearbeiten|speichern|schließen|abbrechen|öffnen|anzeigen|einblenden|ausblenden|ändern|hinzufügen|anlegen|erstellen|erfassen|löschen|entfernen|verschieben|absagen|stornieren|herunterladen|hochladen|aktualisieren|anmelden|abmelden|zurücksetzen)(?:\s?…|\.{3})?$/i;
const LAENGSTER_SCHALTER = 40;

const istSchalter = (zelle: string): boolean =>
  zelle.length <= LAENGSTER_SCHALTER && !/[:\d]/.test(zelle) && TAETIGKEIT.test(zelle);

/** The cells of `roh`; null for a drawn line or a button, which are no end of a block. */
export function zeileAus(roh: string): Zeile | null {
  const text = roh
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replace(FUEHRUNG, '$1  ')
    .replace(/ +:(?= )/g, ':');
  if (LINIE.test(text)) return null;
  const einzug = text.search(/[^ ]|$/);
  const trenner = trennerIn(text);
  const zellen = text.split(trenner ?? / {2,}/).map(zelleAus);
  if (/^\s*\|/.test(text)) zellen.shift();
  if (trenner === null) {
    const gefuellt = mitKaestchen(zellen.filter((zelle) => zelle !== ''));
    const [einzige = '', weitere] = gefuellt;
    if (weitere === undefined && istSchalter(einzige)) return null;
    return { zellen: gefuellt, tab: false, einzug };
  }
  while (zellen.at(-1) === '') zellen.pop();
  return { zellen, tab: true, einzug };
}

/** What keeps the cells of a line apart, empty ones too; null where only spaces do. */
function trennerIn(text: string): RegExp | null {
  if (text.includes('\t') || text.includes('|')) return /\t|\|/;
  return DATEI.test(text) && !text.includes('; ') ? /;/ : null;
}

/** Bold and struck text as Markdown marks it; what is struck holds no longer. */
const AUSZEICHNUNG = /\*\*|__|~~[^~]*~~(?:\s*\([^()]*\))?/g;

const zelleAus = (zelle: string): string =>
  ohneAnfuehrung(
    glaetten(zelle)
      .replace(AUSZEICHNUNG, '')
      .replace(/^[•·▪►#>-]+\s+/, '')
      .replace(/^-{2,} (.*?) -{2,}(?: .*)?$/, '$1')
      .replace(GLEICH, '$1: '),
  );

/** Files of values put what they hold into quotation marks. */
export const ohneAnfuehrung = (text: string): string =>
  text.startsWith('"') ? text.replace(/^"([^"]*)",?$/, '$1') : text;

const nachDoppelpunkt = (zelle: string) => zelle.slice(zelle.lastIndexOf(':') + 1).trim();

/** Boxes that only spaces keep apart belong together: they are the choices of one question. */
function mitKaestchen(zellen: readonly string[]): readonly string[] {
  const beisammen: string[] = [];
  let davorKaestchen = false;
  for (const zelle of zellen) {
    const sind = kaestchen(zelle).length > 0;
    if (sind && davorKaestchen) beisammen.push(`${beisammen.pop()} ${zelle}`);
    else beisammen.push(zelle);
    davorKaestchen = kaestchen(nachDoppelpunkt(zelle)).length > 0;
  }
  return beisammen;
}
