/** Entries of a list that are told without headers, as its rows. */

/** Entries as the rows of a table. */
export interface Zeilen {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A row of one of the lists, under headers of its own. */
export interface Posten {
  readonly columns: readonly string[];
  readonly row: readonly string[];
  /** It says of itself that it has not come about: an entry only among others. */
  readonly nurGeplant?: true;
  /** What kind of thing it is it doesn't say: an entry only among others. */
  readonly nurNebenAnderen?: true;
  /** What may be the name of whoever it is of: "Muster, Max". */
  readonly name?: string;
}

/**
 * Entries of one kind as the rows of a table, without the columns that none of them fills; null where each says of
 * itself that it has not come about, or they may be of several people.
 */
export function zeilenAus(posten: readonly Posten[]): Zeilen | null {
  if (posten.every(({ nurGeplant, nurNebenAnderen }) => nurGeplant ?? nurNebenAnderen)) return null;
  if (new Set(posten.flatMap(({ name }) => name ?? [])).size > 1) return null;
  const alle = posten[0]?.columns ?? [];
  const gesagt = [...alle.keys()].filter((k) => posten.some(({ row }) => row[k] !== ''));
  const auswahl = (zellen: readonly string[]) => gesagt.map((k) => zellen[k] ?? '');
  return { columns: auswahl(alle), rows: posten.map(({ row }) => auswahl(row)) };
}

/** The same of entries of which each may be none, or one of another list; null where some are. */
export function zeilenAusAllen(posten: readonly (Posten | null)[]): Zeilen | null {
  const alle = posten.filter((einer) => einer !== null);
  const [erster] = alle;
  return alle.length === posten.length && alle.every(({ columns }) => columns === erster?.columns)
    ? zeilenAus(alle)
    : null;
}
