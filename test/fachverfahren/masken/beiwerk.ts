import type { Demofall } from '../faelle/demofall.ts';

/** A number that is the same for the same case on every run. */
function ziffern(demo: Demofall): number {
  return Number(demo.kundennummer.slice(-4));
}

/** One of `texte`, always the same for the same case. */
export function wahl(texte: readonly string[], versatz = 0): (demo: Demofall) => string {
  return (demo) => texte[(ziffern(demo) + versatz) % texte.length] ?? '';
}

/** Placeholders where a real mask has personal data; nothing here belongs to anybody. */
export const NAME = 'Muster, Maxi';
export const TELEFON = '0000 000000';
export const IBAN = 'DE00 0000 0000 0000 0000 00';
export const ANSCHRIFT = 'Musterweg 0, 00000 Musterstadt';

/** The team that has the case, a number as offices have them. */
export const team = wahl(['Team 521', 'Team 522', 'Team 523', 'Team 524', 'Team 525']);

const istJung = ({ fall }: Demofall) => fall.zielgruppeU25 !== undefined;

/** Marital status; the young are single. */
export function familienstand(demo: Demofall): string {
  return istJung(demo) ? 'ledig' : wahl(['ledig', 'verheiratet'])(demo);
}

/** Other persons of the Bedarfsgemeinschaft: their birth dates are not the customer's. */
export function bgPersonen(demo: Demofall): readonly (readonly string[])[] {
  const n = ziffern(demo);
  const jahr = 1979 + (n % 12);
  const erwachsen = `${10 + (n % 18)}.04.${jahr}`;
  const kind = `0${1 + (n % 9)}.09.${2017 + (n % 5)}`;
  const juenger = `2${n % 8}.01.${2022 + (n % 4)}`;
  if (istJung(demo)) {
    return [
      ['01', 'Elternteil', erwachsen, 'ja'],
      ['03', 'Geschwister', kind, 'nein'],
    ];
  }
  const kinder = [
    ['03', 'Kind', kind, 'nein'],
    ['04', 'Kind', juenger, 'nein'],
  ];
  if (demo.fall.alleinerziehend === true) return kinder;
  return [['02', 'Partner/in', erwachsen, 'ja'], ...kinder];
}

/** Agreements that were in force before the one the mask shows; new customers have none. */
export function fruehereVereinbarungen(demo: Demofall): readonly (readonly string[])[] {
  const { neukunde, alg2Jemals } = demo.fall;
  if (istJung(demo) || neukunde === true || alg2Jemals === false) return [];
  const n = ziffern(demo);
  return [
    ['2', `1${n % 9}.11.2024`, '30.04.2025', 'abgelaufen'],
    ['1', `0${1 + (n % 9)}.05.2024`, '31.10.2024', 'abgelaufen'],
  ];
}

const BETREFFE = [
  'Beratungsgespräch',
  'Stand der Eigenbemühungen',
  'Rückfrage Unterlagen',
  'Profiling aktualisiert',
  'Folgegespräch',
] as const;
const TEXTE = [
  'Bewerbungsunterlagen besprochen, Stellensuche wird fortgesetzt.',
  'Nachweise der Eigenbemühungen liegen vor. Weiteres Vorgehen abgestimmt.',
  'Fehlende Unterlagen werden nachgereicht, Rückmeldung vereinbart.',
  'Kenntnisse und Fähigkeiten durchgesehen und ergänzt.',
  'Absprachen des letzten Gesprächs nachgehalten, nächste Schritte vereinbart.',
] as const;

/** Subject of one line of the history. */
export const betreff = (demo: Demofall, zeile: number) => wahl(BETREFFE, zeile)(demo);
/** Text of one line of the history. */
export const notiz = (demo: Demofall, zeile: number) => wahl(TEXTE, zeile)(demo);

/** Work of long ago, which no field asks for. */
export function werdegang(demo: Demofall): readonly (readonly string[])[] {
  if (istJung(demo)) {
    return [
      ['07/2020', '06/2026', 'Schulbesuch', '–'],
      ['02/2025', '02/2025', 'Schülerpraktikum', 'Vollzeit'],
    ];
  }
  return ziffern(demo) % 2 === 0
    ? [
        ['03/2017', '12/2018', 'Helfer/in Lager und Versand', 'Vollzeit'],
        ['08/2016', '02/2017', 'Verkaufshilfe Einzelhandel', 'Teilzeit'],
      ]
    : [
        ['05/2017', '09/2018', 'Servicekraft im Gastgewerbe', 'Teilzeit'],
        ['07/2016', '04/2017', 'Küchenhilfe', 'Vollzeit'],
      ];
}

/** What the system itself wrote: dates that are no contact with the customer. */
export function systemprotokoll(demo: Demofall): readonly (readonly string[])[] {
  const n = ziffern(demo);
  return [
    [`19.11.2026 07:4${n % 10}`, 'Datensatz gelesen', `JC-415-0${1 + (n % 9)}`],
    [`17.11.2026 14:0${n % 10}`, 'Stammdaten geändert', `JC-415-0${1 + (n % 7)}`],
    ['02.11.2026 02:00', 'Datenabgleich', 'SYSTEM'],
  ];
}
