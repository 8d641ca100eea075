import type { FeldKey } from './felder.ts';
import { grundwoerter, schluesselAus } from './grundform.ts';
import { merken } from './merken.ts';
import { woerter } from './normalisieren.ts';

/**
 * What a heading says about all that stands beneath it. Some parts of a page are not about the
 * customer's present case: other people, what was before, what is being searched for or only drafted.
 * There nothing is read but the fields that belong just there.
 */

interface Ausschluss {
  /** Whole words of a heading, folded. */
  readonly woerter: ReadonlySet<string>;
  /** Ends of words, for compounds such as "Kontakthistorie". */
  readonly enden?: readonly string[];
  readonly erlaubt: ReadonlySet<FeldKey>;
}

const menge = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const felder = (...keys: FeldKey[]): ReadonlySet<FeldKey> => new Set(keys);

const TROTZ_ANDERER_PERSON = felder(
  'vertreterUnterschrift',
  'svBeschaeftigung',
  'bgGemischt',
  'alleinerziehend',
);

const FAMILIE: Ausschluss = {
  woerter: menge(
    `partner partnerin ehepartner ehepartnerin lebenspartner lebenspartnerin ehegatte ehegattin
    lebensgefaehrte lebensgefaehrtin kind kinder tochter sohn mutter vater eltern elternteil geschwister
    angehoerige angehoeriger angehoerigen person2 person3 mitglied mitglieder familienmitglieder familie
    haushaltsmitglieder haushaltsgemeinschaft haushalt personen personenliste personenuebersicht
    bgmitglieder`,
  ),
  erlaubt: TROTZ_ANDERER_PERSON,
};

const FACHLEUTE: Ausschluss = {
  woerter: menge(
    `ansprechpartner ansprechpartnerin kontaktperson kontaktpersonen notfallkontakt vertreter
    vertreterin vertretung betreuer betreuerin bevollmaechtigter bevollmaechtigte vormund
    erziehungsberechtigte erziehungsberechtigter sorgeberechtigte vermieter arbeitgeber sachbearbeiter
    sachbearbeiterin traeger massnahmetraeger`,
  ),
  erlaubt: TROTZ_ANDERER_PERSON,
};

const BEDARFSGEMEINSCHAFT: Ausschluss = {
  woerter: menge('bedarfsgemeinschaft bg bedarfsgemeinschaften'),
  enden: ['bedarfsgemeinschaft'],
  erlaubt: felder('bgNummer', 'bgGemischt', 'alleinerziehend'),
};

const FRUEHERES: Ausschluss = {
  woerter: menge(
    `historie historisch historische verlauf archiv archiviert archivierte fruehere frueherer frueheres
    frueheren vorherige vorheriger vorherigen vorangegangene alte altes abgelaufene abgelaufener
    abgelaufen beendete beendet ungueltig ungueltige vergangene bisherige bisheriger`,
  ),
  enden: ['historie', 'verlauf', 'archiv'],
  erlaubt: felder(
    'kontakte',
    'massnahmen',
    'letzterKontaktAm',
    'letzterKontaktArt',
    'erfolgloseAnrufe',
    'vorherigeKategorie',
    'alg2VorAntragBis',
    'alg2ZuletztBis',
    'alg2Jemals',
    'berufsabschluss',
    'ausbildungAbgeschlossenAm',
    'studiumAbgeschlossenAm',
  ),
};

const NUR_ENTWURF: Ausschluss = {
  woerter: menge(
    `suche suchen suchergebnis suchergebnisse suchkriterien suchmaske kundensuche personensuche
    schnellsuche filter filtern filterkriterien trefferliste neu neue neuer neuen neues anlegen
    hinzufuegen entwurf entwuerfe vorlage vorlagen muster beispiel beispiele hilfe legende vorschlag`,
  ),
  erlaubt: felder(),
};

const AUSSCHLUESSE = {
  familie: FAMILIE,
  fachleute: FACHLEUTE,
  bg: BEDARFSGEMEINSCHAFT,
  frueheres: FRUEHERES,
  entwurf: NUR_ENTWURF,
} as const;

/** Why little or nothing is read under a heading. */
export type Ausschlussgrund = keyof typeof AUSSCHLUESSE;
const GRUENDE = Object.keys(AUSSCHLUESSE) as Ausschlussgrund[];

/** Histories of the running case, not former states of it. */
const LAUFEND = menge(
  'kundenhistorie kontakthistorie kontaktverlauf gespraechshistorie beratungshistorie',
);

/** Headings that say: from here on it is about the customer again. */
const DER_KUNDE = menge(
  `kunde kundin kundendaten antragsteller antragstellerin antragstellers hauptperson elb
  leistungsberechtigter leistungsberechtigte`,
);

/** Headings that say nothing about what stands beneath them: the next one above decides. */
const NEUTRAL = menge(
  `allgemein allgemeines allgemeine angaben daten details detail uebersicht informationen information
  gueltigkeit zeitraum zeiten status stand basisdaten eckdaten grunddaten termine fristen aktuell
  aktuelle aktueller aktuelles aktuellen eintrag zusammenfassung der die das des den dem zu zur zum von
  vom und im in am fuer mit weitere kurz info infos sicht ansicht nummer nr inhalt`,
);

/** Endings of compounds that add nothing to their first part: "Profildaten". */
const NEUTRALE_ENDEN = ['daten', 'angaben', 'uebersicht', 'informationen', 'details'];

function schnitt(a: ReadonlySet<FeldKey> | null, b: ReadonlySet<FeldKey>): ReadonlySet<FeldKey> {
  return a === null ? b : new Set([...a].filter((key) => b.has(key)));
}

/** What `heading` says against reading beneath it; empty where it says nothing. */
export const ausschlussgruende = merken((heading: string): readonly Ausschlussgrund[] => {
  const worte = woerter(heading).filter((wort) => !LAUFEND.has(wort));
  return GRUENDE.filter((grund) => {
    const ausschluss: Ausschluss = AUSSCHLUESSE[grund];
    return worte.some(
      (wort) => ausschluss.woerter.has(wort) || ausschluss.enden?.some((e) => wort.endsWith(e)),
    );
  });
});

/** Whether `heading` says that it is about the customer. */
export const nenntKunden = merken((heading: string): boolean =>
  woerter(heading).some((wort) => DER_KUNDE.has(wort)),
);

/** The fields that may be read under `headings` (nearest first); null: no restriction. */
export function erlaubteFelder(headings: readonly string[]): ReadonlySet<FeldKey> | null {
  let erlaubt: ReadonlySet<FeldKey> | null = null;
  for (const heading of headings) {
    for (const grund of ausschlussgruende(heading)) {
      erlaubt = schnitt(erlaubt, AUSSCHLUESSE[grund].erlaubt);
    }
    if (erlaubt === null && nenntKunden(heading)) return null;
  }
  return erlaubt;
}

/** Whether a heading leaves what stands beneath it to the heading above. */
export const istNeutral = merken((heading: string): boolean =>
  woerter(heading).every((wort) => NEUTRAL.has(wort) || /^\d+$/.test(wort)),
);

/**
 * The subjects a heading names, folded: the whole of it, it without words that say nothing, and each
 * of its words. "Aktuelle Eingliederungsvereinbarung (EGV)" names two.
 */
export function gegenstaende(heading: string): string[] {
  const { ganz, teile } = zerlegt(heading);
  return [...new Set([...ganz, ...teile])];
}

/** The same, what the heading as a whole names apart from what its words do. */
export const zerlegt = merken(
  (heading: string): { readonly ganz: readonly string[]; readonly teile: readonly string[] } => {
    const alle = grundwoerter(heading);
    const tragend = alle.filter((wort) => !NEUTRAL.has(wort) && !/^\d+$/.test(wort));
    const staemme = tragend.map((wort) => {
      const ende = NEUTRALE_ENDEN.find((e) => wort.endsWith(e) && wort.length > e.length + 2);
      return ende === undefined ? wort : wort.slice(0, -ende.length);
    });
    const ganz = [schluesselAus(alle), schluesselAus(tragend)].filter((g) => g !== '');
    return { ganz: [...new Set(ganz)], teile: [...new Set(staemme)] };
  },
);
