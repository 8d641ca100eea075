/**
 * Columns that say of each row of a list of whom it is: a worker's list of many customers, or one of a whole
 * Bedarfsgemeinschaft. What stands there is looked at only for whether it is one person or several.
 */
import { falten, glaetten } from '../normalisieren.ts';
import type { Table } from '../reading.ts';
import { TEILNEHMER, VON_WEM } from '../vokabular/personenspalten.ts';
import type { Liste } from '../vokabular/spalten.ts';
import { spalteVon } from '../vokabular/spaltenkoepfe.ts';
import { istRolle } from '../vokabular/ueberschriften/rolle.ts';
import { nenntFamilie } from '../vokabular/ueberschriften/wovon.ts';
import { findeKundennummer } from '../werte/kundennummer.ts';

const vonWem: ReadonlySet<string> = new Set(VON_WEM.map(falten));
const teilnehmer: ReadonlySet<string> = new Set(TEILNEHMER.map(falten));
/** Whether what stands under `kopf` says of whom an entry is. */
const sagtVonWem = (kopf: string): boolean => vonWem.has(falten(kopf));
const KEIN_NAME = /^(?:ja|nein|j|n|x|✓|✔|☑|☐|[\p{Pd}]|)$/iu;

/** Whether `table` of `liste` holds rows of several people, of which nobody says who is the customer. */
export function istVonMehreren(liste: Liste, { columns, rows }: Table): boolean {
  return columns.some((kopf, i) => {
    const texte = rows.map((row) => glaetten(row[i] ?? '')).filter((text) => !KEIN_NAME.test(text));
    const nummern = new Set(texte.flatMap((text) => findeKundennummer(text) ?? []));
    if (nummern.size > 1) return true;
    return (
      istWemspalte(liste, kopf) && !texte.some(nenntFamilie) && new Set(texte.map(falten)).size > 1
    );
  });
}

/** Whether a row of `liste` with these columns is said to be of a relative, be it beside several of them. */
export const istAngehoeriger = (
  liste: Liste,
  columns: readonly string[],
  row: readonly string[],
): boolean =>
  columns.some((kopf, i) => {
    const text = glaetten(row[i] ?? '');
    return istWemspalte(liste, kopf)
      ? nenntFamilie(text)
      : spalteVon(liste, kopf) === undefined && istRolle(text);
  });

/** Whether `kopf` says so in `liste`, in which whoever takes part may be one of a family. */
export const istWemspalte = (liste: Liste, kopf: string): boolean =>
  sagtVonWem(kopf) || (liste !== 'kontakte' && teilnehmer.has(falten(kopf)));
