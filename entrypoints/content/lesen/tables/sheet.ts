/** Sheets: labels and their values under a header row, with when they were checked and remarks beside them. */
import { type Angabenspalten, angabenkopf } from '../../../../rules/fall/listen/angabenkopf.ts';
import { istKunde } from '../../../../rules/fall/listen/wessen.ts';
import { falten } from '../../../../rules/fall/normalisieren.ts';
import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import { kannZuruecknehmen } from '../../../../rules/fall/werte/beiworte.ts';
import type { Gathering } from '../found/gathering.ts';
import { pairWithBox } from '../pairs/pairWithBox.ts';
import { type Cell, hasControl, isEmpty, type Row, textOf } from './cell.ts';

/** Reads the rows of a sheet as labels and values; returns whether `body` under `columns` is one. */
export function readSheet(
  gathering: Gathering,
  columns: readonly string[],
  body: readonly Row[],
): boolean {
  const spalten = angabenkopf(columns);
  if (spalten === null) return false;
  const { wessen } = spalten;
  const full = body.filter(({ cells }) => cells.length === columns.length);
  const isOwn = ({ cells }: Row) => wessen === null || istKunde(cells[wessen]?.text ?? '');
  const rows = full.filter(isOwn);
  const nameOf = ({ cells }: Row) => falten(cells[spalten.label]?.text ?? '');
  const names = rows.map(nameOf);
  if (!full.some(({ cells }) => istLabel(cells[spalten.label]?.text ?? ''))) return false;
  // What reaches over several columns explains, too, or is of nobody that is named.
  const isMore = wessen !== null || spalten.fremd.length > 0 || spalten.erklaert.length > 0;
  for (const row of isMore ? body : [])
    if (!rows.includes(row)) for (const { box } of row.cells) gathering.drop(box);
  const isMarked = spalten.label > 0 && rows.some(({ cells: [first] }) => isSign(first));
  for (const row of rows) {
    // What is named twice was changed, or is of two: nobody says which of them holds, but for signs before it.
    const isSole = names.indexOf(nameOf(row)) === names.lastIndexOf(nameOf(row));
    if (isSole || isMarked) readLine(gathering, columns, row, spalten);
    else for (const { box } of row.cells) gathering.drop(box);
  }
  return true;
}

const isSign = (cell: Cell | undefined): boolean =>
  cell !== undefined && textOf(cell) !== '' && !/[\p{L}\d]/u.test(textOf(cell));

/** How many they are, or what for a relative is the reason, and no word of whose the value is: "Pflege der Mutter". */
const OF_OTHERS =
  /^\d{1,2} Person(?:en)?$|(?<!\p{L})(?:Pflege|Betreuung|Versorgung) (?:der|des|von) \p{L}+$/u;

/** Over what says where a value comes from: of a BG that is what is kept on it, not whose the value is. */
const SOURCE = /^(?:quelle|herkunft)$/i;

function readLine(
  gathering: Gathering,
  columns: readonly string[],
  { cells }: Row,
  { label, wert, geprueft, wessen, fremd, erklaert }: Angabenspalten,
): void {
  const [name, value] = [cells[label], cells[wert]];
  if (name === undefined || value === undefined || hasControl(name)) return;
  for (const cell of cells) if (cell !== value) gathering.drop(cell.box);
  const saysMore = (i: number) =>
    i > wert && i !== wessen && !fremd.includes(i) && !erklaert.includes(i);
  const beside = cells
    .map(textOf)
    .filter((text, i) => saysMore(i) && !(SOURCE.test(columns[i] ?? '') && text === 'BG'));
  // What is said beside a value may take it back, or be of somebody else.
  if (beside.some((text) => kannZuruecknehmen(text.replace(OF_OTHERS, '')))) {
    gathering.drop(value.box);
    return;
  }
  pairWithBox(gathering, textOf(name), value.box, value.box.parts);
  const day = geprueft === null ? undefined : cells[geprueft];
  if (day === undefined || isEmpty(day)) return;
  gathering.found(`${textOf(name)} ${columns[geprueft ?? 0]}`, textOf(day), day.element, []);
}
