/** Grids with a column for each value that a row may have, and a mark in one of them: "erkannt | in Bearbeitung | erledigt". */
import { FELDER, type SpaltenFeld } from '../felder.ts';
import { falten, glaetten } from '../normalisieren.ts';
import type { Table } from '../reading.ts';
import { LISTEN_KEYS, type Liste } from '../vokabular/spalten.ts';
import { spalteVon } from '../vokabular/spaltenkoepfe.ts';
import { nenntWert } from '../werte/gelesen.ts';
import { parseSpalte } from '../werte/spalte.ts';
import { KEIN_HEMMNIS, nenntKeinHemmnis } from './hemmniszeile.ts';

/** The column that marks can stand for, and how it is called then; the one that a nameless first column is. */
interface Ankreuzliste {
  readonly spalte: string;
  readonly kopf: string;
  readonly erste?: readonly [spalte: string, kopf: string];
}

const ANKREUZLISTEN: Readonly<Record<Liste, Ankreuzliste | null>> = {
  kontakte: { spalte: 'art', kopf: 'Kontaktart' },
  massnahmen: null,
  hemmnisse: { spalte: 'stand', kopf: 'Stand', erste: ['bereich', 'Hemmnisbereich'] },
};

const MARKE = /^(?:ja|j|x|✓|✔|☒|☑|●|◉|🔘|•)$/iu;
const LEER = /^(?:nein|n|-|–|—|☐|○|◯|)$/iu;
const OHNE = 'Zeilen, in denen nichts gewählt ist';

const nennt = (liste: Liste, spalte: string, text: string): unknown => {
  const spalten: Readonly<Record<string, SpaltenFeld>> = FELDER[liste].columns;
  const feld = spalten[spalte];
  const gelesen = feld && text !== '' ? parseSpalte(`${liste}.${spalte}`, feld, text) : null;
  return gelesen && nenntWert(gelesen) ? gelesen.wert : null;
};

interface Ankreuzspalten {
  readonly liste: Liste;
  readonly als: Ankreuzliste;
  /** Where the columns of values stand. */
  readonly stellen: readonly number[];
}

/** Which of `columns` are values of one column of a list; null where none are. */
function ankreuzspalten(columns: readonly string[]): Ankreuzspalten | null {
  if (columns.length < 3) return null;
  for (const liste of LISTEN_KEYS) {
    const als = ANKREUZLISTEN[liste];
    if (als === null || columns.some((kopf) => spalteVon(liste, kopf)?.spalte === als.spalte))
      continue;
    const werte = columns.map((kopf) => nennt(liste, als.spalte, glaetten(kopf)));
    const genannt = new Set(werte.filter((wert) => wert !== null));
    if (genannt.size < 2) continue;
    const stellen = columns.flatMap((kopf, i) =>
      werte[i] !== null || (liste === 'hemmnisse' && sagtKeins(kopf)) ? [i] : [],
    );
    return { liste, als, stellen };
  }
  return null;
}

const sagtKeins = (kopf: string): boolean =>
  /^keine?s?$/i.test(glaetten(kopf)) || nenntKeinHemmnis(kopf);

/** Whether the header `kopf`, at `i`, is of the column of `liste` that each entry needs; in some lists the first has none. */
function istPflicht(liste: Liste, kopf: string, i: number): boolean {
  const als = ANKREUZLISTEN[liste];
  if (als === null) return false;
  if (i === 0 && kopf === '' && als.erste !== undefined) return true;
  return spalteVon(liste, kopf)?.spalte === (als.erste?.[0] ?? 'am');
}

/** Whether `columns` can only be the header row of such a grid. */
export function istAnkreuzkopf(columns: readonly string[]): boolean {
  // Each row may be a header, and whether its texts are values takes long to tell.
  if (!LISTEN_KEYS.some((liste) => columns.some((kopf, i) => istPflicht(liste, kopf, i))))
    return false;
  const gefunden = ankreuzspalten(columns);
  if (gefunden === null) return false;
  const { liste, stellen } = gefunden;
  return columns.some((kopf, i) => !stellen.includes(i) && istPflicht(liste, kopf, i));
}

/**
 * `table` with what is marked in a column of its own. Of a row with no mark, or several, nobody knows what holds: it is
 * left out, and the table is a part. Where anything but marks stands in those columns, it is left as it is.
 */
export function mitAngekreuztem(table: Table): Table {
  const gefunden = ankreuzspalten(table.columns);
  if (gefunden === null || table.rows.length === 0) return table;
  const { liste, als, stellen } = gefunden;
  const istMarke = (row: readonly string[], i: number) => {
    const text = glaetten(row[i] ?? '');
    // A box may be named once more as its column is.
    return MARKE.test(text) || (text !== '' && falten(text) === falten(table.columns[i] ?? ''));
  };
  const sagtAnderes = (row: readonly string[], i: number) =>
    !istMarke(row, i) && !LEER.test(glaetten(row[i] ?? '')) && /[\p{L}\d]/u.test(row[i] ?? '');
  if (table.rows.some((row) => stellen.some((i) => sagtAnderes(row, i)))) return table;
  const gewaehlt = table.rows.map((row) => {
    const [eines, weiteres] = stellen.filter((i) => istMarke(row, i));
    if (eines === undefined || weiteres !== undefined) return null;
    const kopf = table.columns[eines] ?? '';
    return liste === 'hemmnisse' && sagtKeins(kopf) ? KEIN_HEMMNIS : kopf;
  });
  const bleibt = (_: unknown, i: number) => gewaehlt[i] !== null;
  const sonst = <T>(zellen: readonly T[]) => zellen.filter((_, i) => !stellen.includes(i));
  const { groups } = table;
  const kopf = sonst(table.columns);
  return {
    ...table,
    columns: [...benannt(liste, als, kopf, table.rows.map(sonst)), als.kopf],
    rows: table.rows.map((row, z) => [...sonst(row), gewaehlt[z] ?? '']).filter(bleibt),
    ...(groups === undefined ? {} : { groups: groups.filter(bleibt) }),
    ...(gewaehlt.includes(null) ? { partOf: table.partOf ?? OHNE } : {}),
  };
}

/** `kopf` with a name for the first column, where it has none and all that stands in it is what each entry needs. */
function benannt(
  liste: Liste,
  { erste }: Ankreuzliste,
  kopf: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const [davor = '', ...rest] = kopf;
  if (erste === undefined || kopf.some((eine) => spalteVon(liste, eine)?.spalte === erste[0]))
    return kopf;
  const istEs = rows.every(([text = '']) => nennt(liste, erste[0], glaetten(text)) !== null);
  return glaetten(davor) === '' && istEs ? [erste[1], ...rest] : kopf;
}
