/** One of fixed values, by its words. */
import { FELDER, type FeldKey } from '../felder.ts';
import { falten } from '../normalisieren.ts';
import { AUSWAHL_WORTE } from '../vokabular/auswahlworte.ts';
import { schluessel } from '../vokabular/grundform.ts';
import { gekuerzt, tafelVon, type Worttafel } from '../vokabular/worttafel.ts';
import { type Gelesen, problem, UNGEWISS, wert } from './gelesen.ts';
import { istNichts, istUnbekannt } from './leer.ts';
import { ohneFrueheres, ohneSeit } from './seit.ts';
import { stehtUnterVorbehalt } from './vorbehalt.ts';

const GRUND_AUSWAHL = 'keiner der bekannten Werte';

/**
 * The value a text names: as a whole, without what stands in brackets, or by its parts around a colon
 * or dash ("B: bewilligt", "IN – integrationsnah"). Parts that name two values name none.
 */
export function parseAuswahl(text: string, tafel: Worttafel, key: FeldKey | null = null): Gelesen {
  // "B?", "B (?)"
  if (text.includes('?') && !istUnbekannt(text)) return problem(GRUND_AUSWAHL);
  const ganz =
    tafel.get(falten(text)) ??
    tafel.get(falten(ohneSeit(text))) ??
    // "Facharbeiterin", where the list has the Facharbeiter.
    (/^\p{L}{6,}in$/u.test(text) ? tafel.get(falten(text).replace(/in$/, '')) : undefined) ??
    // Of "C, D" the second would be taken for an article.
    (/(?<!\p{L})\p{L}(?!\p{L})/u.test(text) ? undefined : tafel.get(schluessel(text))) ??
    gekuerzt(text, tafel);
  if (ganz !== undefined) return wert(ganz);
  const jetzt = ohneFrueheres(text);
  const ohneKlammern = jetzt.replace(/\([^()]*\)?/g, ' ').replace(/[\s,;–|-]+$/, '');
  const teile = new Set(
    [ohneKlammern, ...ohneKlammern.split(/\s*[:;]\s*|\s+[-–—|·]\s+|,\s+/)].map((teil) =>
      teil.trim(),
    ),
  );
  const kandidaten = new Set<string>();
  for (const teil of teile) {
    const gefunden = tafel.get(falten(teil));
    if (gefunden !== undefined) kandidaten.add(gefunden);
  }
  const [einziger, zweiter] = kandidaten;
  if (einziger === undefined) {
    return istNichts(text) ? wert(null) : istUnbekannt(text) ? UNGEWISS : problem(GRUND_AUSWAHL);
  }
  if (zweiter !== undefined) return problem('zwei verschiedene Werte');
  const daneben = [...teile]
    .filter((teil) => tafel.has(falten(teil)))
    .reduce((rest, teil) => rest.replace(teil, ' '), jetzt);
  return stehtUnterVorbehalt(key, daneben) ? problem(GRUND_AUSWAHL) : wert(einziger);
}

/** An empty Kundenstatus *is* one that is not set; an empty Berufsabschluss does not say "keiner". */
export function parseAuswahlFeld(key: keyof typeof AUSWAHL_WORTE, text: string): Gelesen {
  const feld = FELDER[key];
  const gelesen = parseAuswahl(text, tafelVon(key, feld.values, AUSWAHL_WORTE[key]), key);
  const leerer = gelesen.art === 'wert' && gelesen.wert === null;
  return leerer && key === 'kundenstatus' ? wert('nichtGesetzt') : gelesen;
}
