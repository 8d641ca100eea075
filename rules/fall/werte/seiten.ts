/** What a sentence says of the sides of a page: "Linke Spalte: heutiger Stand. Rechte Spalte: Aktenkopie, nur zur Ansicht." */
import { glaetten } from '../normalisieren.ts';

export type Seite = 'links' | 'rechts';

const SEITE =
  /(?<!\p{L})(?:(link|recht)e[rsnm]? (?:Spalte|Seite|Hälfte|Karte|Kasten|Block|Fenster|Nebenfenster|Bereich|Tabelle|Liste)|(links|rechts)(?= ?[:=(–]| (?:steh|sieh|find|ist|sind|der|die|das)))(?: (?:steh(?:t|en)|zeigt|enthält|ist|sind|sieht man|findet sich))?\s*[:=(–-]?\s*/giu;

/** Whether it may say something of them. */
export const nenntSeiten = (text: string): boolean =>
  /(?:link|recht)e[rsnm]? (?:spalte|seite|hälfte|karte|kasten|block|fenster|nebenfenster|bereich|tabelle|liste)|(?<!\p{L})(?:links|rechts)(?!\p{L})/iu.test(
    text,
  );

export function seitenIn(text: string): ReadonlyMap<Seite, string> {
  const ganz = glaetten(text);
  const stellen = [...ganz.matchAll(SEITE)];
  return new Map(
    stellen.map((stelle, i) => {
      const seite = stelle[1]?.toLowerCase() === 'link' || stelle[2]?.toLowerCase() === 'links';
      const worte = ganz.slice(stelle.index + stelle[0].length, stellen[i + 1]?.index);
      return [seite ? 'links' : 'rechts', worte.replace(/[\s.,;)]+$/u, '')];
    }),
  );
}
