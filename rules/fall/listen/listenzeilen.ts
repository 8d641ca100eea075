/** The rows of a list, as its entries. */
import { FELDER, type SpaltenFeld } from '../felder.ts';
import { glaetten } from '../normalisieren.ts';
import type { Liste } from '../vokabular/spalten.ts';
import type { Spaltenfund } from '../vokabular/spaltenkoepfe.ts';
import { parseDatumMitVorwort } from '../werte/datumtext.ts';
import { parseTeilnahme, sagtAbbruch } from '../werte/massnahme.ts';
import { parseSpalte } from '../werte/spalte.ts';
import { istKontaktart } from '../werte/werte.ts';
import { kontaktFand, mitKunde } from './kontaktzeile.ts';

/** Of two columns that may say how a contact was, the one without any kind says whether it was: "Durchführung". */
export function standStattArt(
  liste: Liste,
  koepfe: readonly (Spaltenfund | undefined)[],
  zeilen: readonly (readonly string[])[],
): readonly (Spaltenfund | undefined)[] {
  if (liste !== 'kontakte' || koepfe.some((fund) => fund?.spalte === 'ergebnis')) return koepfe;
  if (koepfe.filter((fund) => fund?.spalte === 'art').length < 2) return koepfe;
  return koepfe.map((fund, i) =>
    fund?.spalte === 'art' && !zeilen.some((zeile) => istKontaktart(zeile[i] ?? ''))
      ? { spalte: 'ergebnis', rang: fund.rang }
      : fund,
  );
}

/** Column → cell. Of two headers that could mean one column, the surer counts, then the left one. */
export function zellenNachSpalte(
  koepfe: readonly (Spaltenfund | undefined)[],
  zeile: readonly string[],
): ReadonlyMap<string, string> {
  const zellen = new Map<string, string>();
  const raenge = new Map<string, number>();
  koepfe.forEach((fund, i) => {
    const text = zeile[i];
    if (fund === undefined || text === undefined) return;
    if (fund.rang >= (raenge.get(fund.spalte) ?? Number.POSITIVE_INFINITY)) return;
    zellen.set(fund.spalte, text);
    raenge.set(fund.spalte, fund.rang);
  });
  return zellen;
}

interface Tabellenzeile {
  readonly zellen: ReadonlyMap<string, string>;
  /** Header and cell of columns that the list does not know. */
  readonly sonst: readonly (readonly [kopf: string, text: string])[];
  /** Reports what can't be read of it. */
  readonly melden: (text: string) => void;
}

/** The entries of a list, the days of calls that reached nobody, and of how many rows nothing could be said. */
export function deuteZeilen(liste: Liste, zeilen: readonly Tabellenzeile[], historie: boolean) {
  const items: Record<string, unknown>[] = [];
  const erfolglos: string[] = [];
  let leftOut = 0;
  for (const zeile of zeilen) {
    const { zellen, melden } = zeile;
    if (liste === 'kontakte') {
      const fand = kontaktFand(zeile, historie);
      if (fand === 'anruf') {
        const am = parseDatumMitVorwort(zellen.get('am') ?? '')?.datum;
        if (am !== undefined) erfolglos.push(am);
      }
      if (fand === 'unklar') {
        leftOut += 1;
        const art = glaetten(zellen.get('art') ?? '').slice(0, 60);
        melden(
          mitKunde(zellen.get('mit') ?? '') === 'unklar'
            ? 'Ein Kontakt kann auch einer ohne die Kundin oder den Kunden gewesen sein'
            : `„${art}“ kann ein Kontakt sein oder nicht`,
        );
      }
      if (fand !== 'ja') continue;
    }
    const item = deuteZeile(liste, zellen, melden);
    if (item !== null) items.push(item);
    else leftOut += 1;
  }
  return { items, erfolglos, leftOut };
}

/** One entry of a list; null, and reported, where what every entry needs can't be read. */
function deuteZeile(
  liste: Liste,
  zellen: ReadonlyMap<string, string>,
  melden: (text: string) => void,
): Record<string, unknown> | null {
  const spalten: Readonly<Record<string, SpaltenFeld>> = FELDER[liste].columns;
  const item: Record<string, unknown> = {};
  const zeitraum = zellen.get('zeitraum');
  const dauer = zeitraum === undefined ? null : parseTeilnahme(zeitraum);
  for (const [name, spalte] of Object.entries(spalten)) {
    const aus = name === 'beginn' ? dauer?.von : name === 'ende' ? dauer?.bis : undefined;
    // "01.03.2026 –" and "seit 01.03.2026": it runs on.
    if (aus || (aus === null && spalte.nullable)) {
      item[name] = aus;
      continue;
    }
    const text = zellen.get(name) ?? (name === 'art' ? zellen.get('bezeichnung') : undefined);
    let gelesen = text === undefined ? undefined : parseSpalte(`${liste}.${name}`, spalte, text);
    // The kind may stand in the name instead of a column of its own, or be said better there.
    const bezeichnung = zellen.get('bezeichnung');
    if (
      liste === 'massnahmen' &&
      name === 'art' &&
      bezeichnung !== undefined &&
      gelesen?.art !== 'wert'
    ) {
      gelesen = parseSpalte('massnahmen.art', spalte, bezeichnung);
    }
    if (gelesen?.art === 'wert' && (gelesen.wert !== null || !spalte.required || spalte.nullable)) {
      item[name] = gelesen.wert;
      continue;
    }
    if (gelesen?.art === 'problem')
      melden(`„${glaetten(text ?? '').slice(0, 60)}“ bei „${spalte.label}“ ist ${gelesen.grund}`);
    else if (spalte.required) melden(`ein Eintrag ohne „${spalte.label}“`);
    if (spalte.required) return null;
  }
  const sagtStatus = liste === 'massnahmen' && item.abgebrochen === undefined;
  if (sagtStatus && sagtAbbruch(zellen.get('status') ?? '')) item.abgebrochen = true;
  return item;
}
