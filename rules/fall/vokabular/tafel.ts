/**
 * Tables and lists as texts, in which words are looked up as they stand: to make maps of thousands of words takes
 * longer than all that most pages ask of them. No word has a space in it, nor a colon.
 */

/** " word:what word:what ", the first of each word. */
export const tafelAus = (eintraege: Iterable<readonly [wort: string, was: string]>): string =>
  ` ${[...eintraege].map(([wort, was]) => `${wort}:${was} `).join('')}`;

/** A table as a map: where it is long, and asked more than a few times. */
export const mapAus = (tafel: string): ReadonlyMap<string, string> =>
  new Map(
    tafel
      .trim()
      .split(' ')
      .map((eines) => {
        const ende = eines.indexOf(':');
        return [eines.slice(0, ende), eines.slice(ende + 1)] as const;
      }),
  );

/** What stands behind `wort` in `tafel`; undefined where it is not in there. */
export function ausTafel(tafel: string, wort: string): string | undefined {
  const stelle = tafel.indexOf(` ${wort}:`);
  if (stelle < 0) return undefined;
  const anfang = stelle + wort.length + 2;
  return tafel.slice(anfang, tafel.indexOf(' ', anfang));
}

/** " word word ", each once. */
export const listeAus = (worte: Iterable<string>): string =>
  ` ${[...new Set(worte)].map((wort) => `${wort} `).join('')}`;

export const inListe = (liste: string, wort: string): boolean => liste.includes(` ${wort} `);

const ZIFFERN = 36;

/** Sorted words, one behind the other: how many letters each shares with the one before, and its others. */
export function verkuerzt(sortiert: readonly string[]): string {
  let davor = '';
  return sortiert
    .map((wort) => {
      let gleich = 0;
      while (gleich < ZIFFERN - 1 && gleich < wort.length && wort[gleich] === davor[gleich])
        gleich++;
      davor = wort;
      return gleich.toString(ZIFFERN) + wort.slice(gleich);
    })
    .join(' ');
}

/** The words from `verkuerzt`. */
export function ausgeschrieben(kurz: string): string[] {
  let davor = '';
  return kurz.split(' ').map((wort) => {
    davor = davor.slice(0, Number.parseInt(wort[0] ?? '0', ZIFFERN)) + wort.slice(1);
    return davor;
  });
}
