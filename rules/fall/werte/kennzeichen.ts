/** What badges say that stand beside a name without a label: only words that can mean nothing else. */
import { FELDER, type FeldKey } from '../felder.ts';
import { glaetten } from '../normalisieren.ts';

type Gesagt = readonly [feld: FeldKey, wert: string];

/** Words as a whole, in small letters, and what they are: a value of the field, or that it is so. */
const WORTE: ReadonlyMap<string, Gesagt> = new Map<string, Gesagt>([
  ...['arbeitslos', 'nicht arbeitslos', 'arbeitsuchend', 'arbeitssuchend', 'ratsuchend'].flatMap(
    (wort): [string, Gesagt][] => [
      [wort, ['kundenstatus', wort]],
      [`${wort} gemeldet`, ['kundenstatus', wort]],
    ],
  ),
  ...['alo', 'asu', 'rasu'].map((wort): [string, Gesagt] => [wort, ['kundenstatus', wort]]),
  ...alsJaNein('neukunde', ['neukunde', 'neukundin', 'neukunde/in'], []),
  ...alsJaNein(
    'alleinerziehend',
    ['alleinerziehend', 'alleinerziehende', 'alleinerziehender'],
    ['nicht alleinerziehend'],
  ),
  ...alsJaNein(
    'langzeitarbeitslos',
    ['langzeitarbeitslos', 'langzeitarbeitslose', 'langzeitarbeitsloser'],
    ['nicht langzeitarbeitslos'],
  ),
  ...alsJaNein(
    'rehaOderSb',
    ['reha-fall', 'rehafall', 'rehabilitand', 'rehabilitandin'],
    ['kein reha-fall', 'kein rehafall', 'nicht reha', 'keine reha'],
  ),
  ...alsJaNein('selbststaendig', [], ['nicht selbstständig', 'nicht selbständig']),
  ...alsJaNein('gefluechtet', ['geflüchtet'], ['nicht geflüchtet']),
]);

function alsJaNein(
  feld: FeldKey,
  ja: readonly string[],
  nein: readonly string[],
): (readonly [string, Gesagt])[] {
  return [
    ...ja.map((wort) => [wort, [feld, 'ja']] as const),
    ...nein.map((wort) => [wort, [feld, 'nein']] as const),
  ];
}

/** What has letters or days of its own. */
const MUSTER: readonly (readonly [feld: FeldKey, worte: RegExp, wert?: string])[] = [
  ['rechtskreis', /^(?:(?:Rechtskreis|RK) )?(SGB (?:II|III))$/],
  ['kundenkategorie', /^(?:(?:Kunden)?kategorie:?|(?:Kd\.?-?)?Kat[.:]{0,2}) ([A-EXYZS])$/i],
  ['betreuungsstufe', /^(?:Betreuungs)?stufe:? (I[NKGF])$/i],
  ['anlaufstelle', /^(Arbeitsmarktmanage(?:r|rin|ment) \(AMM\)|Team AMM|Team M&I)$/i],
  // Of a child, or of how long something lasted, less would be said.
  ['alter', /^((?:1[5-9]|[2-6]\d)) Jahre(?: alt)?$/i],
  ['alg2Jemals', /^(?:ALG|Arbeitslosengeld)[- ]?II[- ]Bezug(?: seit [\d./]{4,10})?$/i, 'ja'],
];
/** No such words are longer. */
const LAENGSTES = 60;
const STATUS = 'status';

export interface Kennzeichen {
  readonly feld: FeldKey;
  /** As the field is called, and as the value would be written beside that. */
  readonly label: string;
  readonly wert: string;
}

/** The field that a badge names by its text alone, and its value; null for all else. */
export function kennzeichen(text: string): Kennzeichen | null {
  const gezeigt = glaetten(text);
  if (gezeigt === '' || gezeigt.length > LAENGSTES) return null;
  const wort = gezeigt.toLowerCase();
  const ohneLabel = wort.startsWith(STATUS) ? wort.slice(STATUS.length).replace(/^:? /, '') : wort;
  const gesagt = WORTE.get(ohneLabel) ?? nachMuster(gezeigt);
  if (gesagt === null || (ohneLabel !== wort && gesagt[0] !== 'kundenstatus')) return null;
  const [feld, wert] = gesagt;
  return { feld, label: FELDER[feld].label, wert };
}

function nachMuster(text: string): Gesagt | null {
  for (const [feld, worte, fest] of MUSTER) {
    const gefunden = worte.exec(text);
    const wert = gefunden && (fest ?? gefunden[1]);
    if (wert) return [feld, wert];
  }
  return null;
}
