import { anzahl } from '../../anzahl.ts';
import { FELDER } from '../felder.ts';
import { glaetten } from '../normalisieren.ts';
import type { Place, Reading, ReadingProblem, Table } from '../reading.ts';
import type { Liste } from '../vokabular/spalten.ts';
import { istPersonentabelle, spalteVon } from '../vokabular/spaltenkoepfe.ts';
import { erlaubteFelder } from '../vokabular/ueberschriften/erlaubt.ts';
import { mitAngekreuztem } from './ankreuzspalten.ts';
import { type Ausschnitt, ausschnittVon, nenntKeineEintraege } from './ausschnitt.ts';
import { mitGruppen } from './gruppen.ts';
import { sagtKeinHemmnis } from './hemmniszeile.ts';
import { gezaehlt, istStrich, sagtKeine, sagtNichts } from './leerzeilen.ts';
import { letzterKontakt } from './letzterKontakt.ts';
import { listeVon } from './listenkopf.ts';
import { deuteZeilen, standStattArt, zellenNachSpalte } from './listenzeilen.ts';
import { istAngehoeriger, istVonMehreren } from './personenspalte.ts';
import { deuteTage } from './tage.ts';

const MAX_ROWS = 1000;

export interface Listendeutung {
  readonly readings: readonly Reading[];
  readonly problems: readonly ReadingProblem[];
  /** What its heading says it is a part of; whether others make it whole is not known here. */
  readonly ausschnitt?: Ausschnitt;
}

/**
 * The list a table shows, as readings; null where it shows none. A row that can't be
 * read is left out and reported; the others stay.
 */
export function deuteTabelle(gezeigte: Table, mask: string): Listendeutung | null {
  const ganze = mitAngekreuztem(gezeigte);
  const liste = listeVon(ganze);
  if (istPersonentabelle(ganze.columns)) return null;
  if (liste === undefined) {
    const tage = deuteTage(ganze, mask);
    return tage === null ? null : { readings: [tage], problems: [] };
  }
  const erlaubt = erlaubteFelder(ganze.headings);
  if (erlaubt !== null && !erlaubt.has(liste)) return { readings: [], problems: [] };
  if (nenntKeineEintraege(liste, ganze) || istVonMehreren(liste, ganze))
    return { readings: [], problems: [] };
  const table = ohneAngehoerige(liste, mitGruppen(liste, ganze));
  const where: Place = {
    label: glaetten(table.headings[0] ?? FELDER[liste].label).slice(0, 200),
    mask,
  };
  const gelesen = table.rows.slice(0, MAX_ROWS);
  const istKeines = liste === 'hemmnisse' ? sagtKeinHemmnis(table.columns, gelesen) : () => false;
  const zeilen = gelesen.filter(
    (zeile) =>
      !sagtNichts(zeile) && !sagtKeine(zeile) && !istKeines(zeile) && gezaehlt(zeile) === null,
  );
  const problems: ReadingProblem[] = [];
  const koepfe = standStattArt(
    liste,
    table.columns.map((kopf) => spalteVon(liste, kopf)),
    gelesen,
  );
  const melden = (text: string, zeile: readonly string[]) =>
    problems.push({
      field: liste,
      text: `${FELDER[liste].label}: ${text}; es wurde nichts geraten.`,
      // What stands in other columns is not ours to tell.
      shown: zeile
        .filter((_, i) => koepfe[i] !== undefined && koepfe[i].spalte !== 'mit')
        .map(glaetten)
        .filter((text) => text !== '')
        .join(' · ')
        .slice(0, 300),
      where,
    });
  const { items, erfolglos, leftOut } = deuteZeilen(
    liste,
    zeilen.map((zeile) => ({
      zellen: zellenNachSpalte(koepfe, zeile),
      sonst: table.columns.flatMap((kopf, i): [string, string][] =>
        koepfe[i] === undefined ? [[glaetten(kopf), zeile[i] ?? '']] : [],
      ),
      melden: (text) => melden(text, zeile),
    })),
    istHistorie(table),
  );
  const shown = anzahl(items.length, 'Eintrag', 'Einträge');
  // A row that could not be read, or stands on another page, is missing in the list, not in the case.
  const isPart =
    table.partOf !== undefined ||
    leftOut > 0 ||
    table.rows.length > MAX_ROWS ||
    gelesen.some((zeile) => (gezaehlt(zeile) ?? 0) > zeilen.length);
  const part = isPart ? ({ partial: true } as const) : {};
  const ausschnitt = ausschnittVon(liste, table.headings);
  const readings: Reading[] = [{ field: liste, value: items, shown, where, ...part }];
  if (erfolglos.length > 0) {
    readings.push({
      field: 'erfolgloseAnrufe',
      value: erfolglos,
      shown: erfolglos.join(', '),
      where,
      ...part,
    });
  }
  if (liste === 'kontakte') {
    const sindLetzte = ausschnitt?.art === 'letzte' && leftOut === 0;
    readings.push(...letzterKontakt(items, where, table.partOf, sindLetzte));
  }
  problems.push(...fehlendeZeilen(liste, table, where));
  // Nothing of what could be read, or stands here, or rows still to be filled: that is not an empty list.
  const isEmpty =
    table.rows.length === 0 || zeilen.length > 0 || gelesen.some(sagtKeine) || istStrich(table);
  return {
    readings: items.length === 0 && (isPart || !isEmpty) ? [] : readings,
    problems,
    ...(ausschnitt === null ? {} : { ausschnitt: ausschnitt.art }),
  };
}

/** `table` without the rows of relatives: a part, as those may be the customer's as well. */
function ohneAngehoerige(liste: Liste, table: Table): Table {
  const rows = table.rows.filter((row) => !istAngehoeriger(liste, table.columns, row));
  if (rows.length === table.rows.length) return table;
  return { partOf: 'Zeilen anderer Personen', ...table, rows };
}

/** Rows that the table has, and of which nothing is known here. */
function fehlendeZeilen(
  liste: Liste,
  { partOf, rows }: Table,
  where: Place,
): readonly ReadingProblem[] {
  const problem = (text: string, shown: string): ReadingProblem => ({
    field: liste,
    text: `${FELDER[liste].label}: ${text}`,
    shown,
    where,
  });
  const elsewhere = 'Die Tabelle zeigt nur einen Teil; was ihr fehlt, ist hier nicht bekannt.';
  const beyond = `Gelesen sind die ersten ${MAX_ROWS} Zeilen der Tabelle; die übrigen sind hier nicht bekannt.`;
  return [
    ...(partOf === undefined ? [] : [problem(elsewhere, partOf)]),
    ...(rows.length > MAX_ROWS ? [problem(beyond, anzahl(rows.length, 'Zeile', 'Zeilen'))] : []),
  ];
}

/** Histories mix contacts with notes and proposals; only their contacts are meant. */
function istHistorie(table: Table): boolean {
  return table.headings.slice(0, 1).some((h) => /kundenhistorie|vermerk|aktivit|vorgänge/i.test(h));
}
