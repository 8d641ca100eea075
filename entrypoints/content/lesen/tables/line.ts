import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { shownText } from '../found/parts.ts';
import { queryAll } from '../page/dom.ts';
import { buttonText } from '../page/text.ts';
import { type Cell, hasControl, type Row } from './cell.ts';

/** The texts of a row, one for each column; null for a row that is none of the list's. */
export function lineOf(row: Row, columns: readonly string[]): string[] | null {
  const isGrid = row.cells.filter(isBareRadio).length > 1;
  const texts = row.cells.flatMap((cell) => [
    withoutSign(shownText(cell.box.parts) || (isGrid && isChosen(cell) ? 'ja' : buttonIn(cell))),
    ...Array<string>(cell.span - 1).fill(''),
  ]);
  if (row.cells.length === 1 && columns.length > 1) {
    // "Keine Einträge", or details unfolded under a row.
    const [text = ''] = texts;
    return /\bkeine?\b/i.test(text) && text.length <= 80
      ? columns.map((_, i) => (i === 0 ? text : ''))
      : null;
  }
  return columns.map((column, i) => withoutHeader(texts[i] ?? '', column));
}

/** One of several radios of a row, named by the headers of their columns: "erkannt | in Bearbeitung | erledigt". */
const isBareRadio = ({ box: { controls, text } }: Cell): boolean =>
  text === '' && controls.length === 1 && controls.every(({ kind }) => kind === 'radio');

const isChosen = (cell: Cell): boolean =>
  isBareRadio(cell) && cell.box.controls.some(({ checked }) => checked);

/** A picture before a word, as pictures go in the text: "📞 telefonisch". Ticks and crosses say something of their own. */
const withoutSign = (text: string): string => text.replace(SIGN, '');
const SIGN =
  /^(?:(?![☐☑☒✓✔✗✘✖❌✅❎🚫⛔🗑])[\p{Extended_Pictographic}●○■□▪◆◉]\uFE0F?\s*)+(?=[\p{L}\d])/u;

/** What a row is of may be a button that opens it; all else that is one does something with it. */
function buttonIn(cell: Cell): string {
  if (hasControl(cell)) return '';
  const [button, another] = queryAll(cell.element, 'button, [role=button]');
  const words = button === undefined || another !== undefined ? '' : buttonText(cell.element);
  return words.length > LONGEST || DOES.test(words) ? '' : words;
}

const LONGEST = 80;
const DOES =
  /^\P{L}*$|^\P{L}*(?:bearbeiten|ändern|löschen|entfernen|öffnen|anzeigen|ansehen|details?|mehr|aktion(?:en)?|auswählen|wählen|drucken|kopieren|neu|anlegen|hinzufügen|erfassen|speichern|abbrechen|stornieren|absagen|bestätigen|beenden|aufklappen|zuklappen|info|menü|optionen|edit|view|delete|herunterladen|download)\P{L}*$/iu;

/** Narrow layouts repeat the header inside each cell. */
function withoutHeader(text: string, column: string): string {
  if (column === '' || !text.toLowerCase().startsWith(column.toLowerCase())) return text;
  const rest = text.slice(column.length);
  return /^\s*:|^\s/.test(rest) ? glaetten(rest.replace(/^\s*:/, '')) : text;
}
