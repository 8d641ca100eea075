/**
 * What a label means by its words, in whatever order and grammar they stand: one that has all the words of a
 * label of the vocabulary, and besides them only such as other labels of the same field have, means that
 * field. "Tag des zuletzt durchgeführten Stellensuchlaufs", "VERM.ZEITN.REAL.", "Einladungsdatum". A word that
 * no label of the field has ("Entwurf", "Partner") makes it another's.
 */
import { BEGRIFFE } from './begriffe.ts';
import { FELD_KEYS, FELDER, type FeldKey } from './felder.ts';
import { GEMACHTER_SINN } from './gemacht.ts';
import { ARTIKEL, ohneGendern } from './grundform.ts';
import { woerter } from './normalisieren.ts';

const menge = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).map(stamm));

/** Words that don't decide what is meant. A day, a question, the customer: what stands there says so itself. */
const FUELLWORTE = menge(
  `am vom zum im in an auf mit bei beim durch fuer von zur ueber nach als und zu aus unter
  datum tag zeitpunkt wann wer wen wem wie viele welche welcher welches welchem welchen
  sie ihr ihre ihren ihrem ihres uns kunde kunden kundin bewerber bewerberin person personen
  leistungsberechtigt leistungsberechtigte elb antragsteller antragstellerin jugendlich jugendliche
  ist sind war hat haben hatten wurde wurden wird werden worden
  derzeit derzeitig derz aktuell akt lfd zurzeit momentan jetzig gegenwaertig heute heutig laut lt
  erfolgt erfolgte stattgefunden statt fand durchgefuehrt vorgenommen gemacht machen
  ergebnis angabe kennzeichen kz merkmal feld liegt liegen besteht bestehen vorhanden gegeben
  befindet befinden sich ja nein j n status fall
  halten haelt erscheint koennen kann wir ihnen soll sollen hatten gehoert gehoeren individuell noch
  durchfuehrung dat anzusehen es sowie bzw innerhalb dauer bezueglich bzgl hinsichtlich vollendet geht dem`,
);
/** They make another thing of what they stand with: never beside what a label says without them. */
const ENTSCHEIDEND = menge(
  'nicht kein keine ohne nie abgelehnt entfallen gesamt frueher vor naechst geplant alt neu',
);
/** What says nothing of its own, and what may be left out of a label of one word. */
const LEICHT = menge('am vom zum zur im in datum tag');
const RAHMEN = menge(
  'bis seit vor zuletzt naechst frueher pruefung geplant festlegung monat jahr art',
);

/** Verbs and nouns of one stem, and what offices say for the same; the first stands for all. */
const GLEICH: ReadonlyMap<string, string> = new Map(
  `einladung eingeladen einlud ladung
  beurteilung beurteilt
  belehrung belehrt
  bewilligung bewilligt
  abschluss abgeschlossen abschloss abschluesse
  unterschrift unterschrieben unterzeichnet mitunterzeichnet unterzeichnung
  uebergabe uebergeben ueberstellung ueberstellt ueberleitung uebergeleitet uebergang abgabe abgegeben
  pruefung geprueft ueberprueft ueberpruefung prf check
  suchend suchen sucht suche gesucht
  begruendung begruendet
  erreicht erreichbar erreichbarkeit
  teilnahme teilgenommen teilnimmt nimmt tn
  erschienen wahrgenommen wahrnehmung
  zuletzt letztmals letztmalig letzt
  naechst folgend
  bezug bezogen bezieht beziehen leistungsbezug erhalten erhaelt bekommt bekommen
  seit beginn beginnt begonnen anfang ab anfangsdatum beginndatum
  bis ende endet endete geendet enddatum
  festlegung festgelegt zuordnung zugeordnet eingestuft einstufung zuweisung zugewiesen
  geplant vorgesehen beabsichtigt planung
  einschraenkung eingeschraenkt beeintraechtigung beeintraechtigt
  kommunikation verstaendigung verstaendigen kommunizieren
  zweifel zweifelhaft fraglich strittig ungeklaert
  telefontermin teltermin
  frueher vorherig vorig bisherig ehemalig vormalig zuvor davor
  jemals einmal schon bereits
  zuzug zugezogen zuziehen
  betreuung betreut betreuen betreuend
  egv eingliederungsvereinbarung kooperationsplan einv koopplan kplan
  bg bedarfsgemeinschaft
  esb einstiegsberatung
  amm arbeitsmarktmanager arbeitsmarktmanagement
  fm fallmanager fallmanagerin fallmanagement
  alg2 buergergeld grundsicherungsgeld algii hartziv
  alg1 arbeitslosengeld alg algi
  aufstocker aufstockend aufstockung aufst
  u25 unter25
  besuch besucht besuchte besuchen
  lehre ausbildung berufsausbildung
  praxis berufspraxis berufserfahrung praxiszeit
  passend einschlaegig adaequat ausbildungsadaequat fachlich
  monat mon
  krankengeld kg
  schwerbehinderung schwerbehindert schwerbehindertenstatus sb sbm
  reha rehabilitand rehabilitation rehafall
  beschaeftigt gearbeitet taetig
  mindestens mind
  traeger jobcenter jc
  traegerwechsel jobcenterwechsel
  allein alleine`
    .split('\n')
    .flatMap((zeile) => {
      const [fuer = '', ...gleiche] = zeile.trim().split(/\s+/).map(stamm);
      return gleiche.map((wort) => [wort, fuer] as const);
    }),
);

/** A word without the endings that only grammar asks for; need not be German. */
function stamm(wort: string): string {
  return wort.replace(/(?<=.{4})[ensrm]+$/, '');
}

/** Pairs of words that are one term. */
const TERME: readonly (readonly [RegExp, string])[] = [
  [/\b(?:alg|arbeitslosengeld) (?:ii|2)\b/g, 'alg2'],
  [/\bhartz (?:iv|4)\b/g, 'alg2'],
  [/\b(?:alg|arbeitslosengeld) (?:i|1)\b/g, 'alg1'],
  [/\bsgb (iii|ii|ix|iv|xii|v)\b/g, 'sgb$1'],
  [/\bunter (?:und ueber )?25(?: ?jahren?| ?jaehrigen?)?\b/g, 'u25'],
  [/\b(?:letzten?|l) (?:24 monaten?|24 mon|zwei jahren?|2 jahren?|2 j)\b/g, 'letzt24'],
];

/** One word of a label: what it stands for; of one that is cut, its beginning. */
interface Wort {
  readonly sinn: string;
  readonly gekuerzt: boolean;
}

interface Sinn {
  readonly feld: FeldKey;
  /** All that its labels are made of. */
  readonly worte: ReadonlySet<string>;
  /** Of its labels those that hold no other. */
  readonly kerne: readonly ReadonlySet<string>[];
}

interface Sinntafel {
  readonly sinne: readonly Sinn[];
  /** All words of all fields: of these compounds are made. */
  readonly bekannt: ReadonlySet<string>;
  /** Words of labels that are put together → their parts. */
  readonly zusammengesetzt: ReadonlyMap<string, readonly string[]>;
}

const LAENGSTES = 30;
const FUGEN = ['', 's', 'es', 'n', 'en'];

/** The known words that `wort` is put together from, the longest first; itself where it is none of that. */
function zerlegen(wort: string, bekannt: ReadonlySet<string>): readonly string[] {
  if (bekannt.has(wort) || wort.length < 8 || wort.length > LAENGSTES) return [wort];
  for (let ende = wort.length - 3; ende >= 4; ende--) {
    const vorn = stamm(wort.slice(0, ende));
    const kopf = GLEICH.get(vorn) ?? vorn;
    if (!bekannt.has(kopf)) continue;
    for (const fuge of FUGEN) {
      if (!wort.startsWith(fuge, ende)) continue;
      const hinten = wort.slice(ende + fuge.length);
      const rest = GLEICH.get(stamm(hinten)) ?? stamm(hinten);
      if (bekannt.has(rest) || FUELLWORTE.has(rest)) return [kopf, rest];
    }
  }
  return [wort];
}

/** The words of a label that decide, of compounds their parts. */
function sinnworte(label: string, bekannt: ReadonlySet<string>): readonly Wort[] {
  const text = ohneGendern(label);
  const gekuerzt = new Set(
    [...text.matchAll(/(\p{L}{3,})\./gu)].flatMap(([, w]) => woerter(w ?? '')),
  );
  const alle = TERME.reduce(
    (satz, [muster, wort]) => satz.replace(muster, wort),
    woerter(text).join(' '),
  );
  return alle
    .split(' ')
    .filter((wort) => wort !== '' && !ARTIKEL.has(wort))
    .flatMap((wort): Wort[] => {
      const grund = stamm(wort);
      const sinn = GLEICH.get(grund) ?? grund;
      if (FUELLWORTE.has(sinn)) return [];
      if (bekannt.has(sinn)) return [{ sinn, gekuerzt: false }];
      if (gekuerzt.has(wort)) return [{ sinn: wort, gekuerzt: true }];
      return zerlegen(sinn, bekannt)
        .filter((teil) => !FUELLWORTE.has(teil))
        .map((teil) => ({ sinn: teil, gekuerzt: false }));
    });
}

const KEIN_SINN = /^(?:kundennummer|kundenstatus|bgNummer|alter|geburtsdatum)$/;

function tafelVonBegriffen(): Sinntafel {
  const felder = FELD_KEYS.filter(
    (feld) => !KEIN_SINN.test(feld) && !/^(?:items|dates)$/.test(FELDER[feld].type),
  );
  const labelsVon = (feld: FeldKey) => [
    FELDER[feld].label,
    ...BEGRIFFE[feld].labels,
    ...(BEGRIFFE[feld].umschrieben ?? []),
  ];
  const einzeln = new Set(
    felder
      .flatMap(labelsVon)
      .flatMap((label) => sinnworte(label, new Set()).map(({ sinn }) => sinn)),
  );
  const zusammengesetzt = new Map(
    [...einzeln].flatMap((wort) => {
      const ohne = new Set(einzeln);
      ohne.delete(wort);
      const teile = zerlegen(wort, ohne).filter((teil) => !FUELLWORTE.has(teil));
      return teile.length === 1 && teile[0] === wort ? [] : [[wort, teile] as const];
    }),
  );
  const bekannt = new Set([...einzeln].filter((wort) => !zusammengesetzt.has(wort)));
  const sinne = felder.map((feld): Sinn => {
    const labels = labelsVon(feld).map((label) => ({
      label,
      sinn: new Set(sinnworte(label, bekannt).map(({ sinn }) => sinn)),
    }));
    const worte = new Set(labels.flatMap(({ sinn }) => [...sinn]));
    const nachGroesse = labels
      .filter(({ label, sinn }) => sagtEtwas(label, sinn))
      .map(({ sinn }) => sinn)
      .toSorted((a, b) => a.size - b.size);
    const kerne: Set<string>[] = [];
    for (const label of nachGroesse)
      if (!kerne.some((kern) => [...kern].every((wort) => label.has(wort)))) kerne.push(label);
    return { feld, worte, kerne };
  });
  return { sinne, bekannt: allerWorte(sinne), zusammengesetzt };
}

const allerWorte = (sinne: readonly Sinn[]): ReadonlySet<string> =>
  new Set(sinne.flatMap(({ worte }) => [...worte]));

/** Whether a label is to be known by these words of it: by one alone only where it is all that it says. */
function sagtEtwas(label: string, sinn: ReadonlySet<string>): boolean {
  if ([...sinn].every((wort) => RAHMEN.has(wort))) return false;
  if (sinn.size > 1) return true;
  const rest = woerter(ohneGendern(label)).filter((wort) => !ARTIKEL.has(wort));
  return rest
    .filter((wort) => FUELLWORTE.has(stamm(wort)))
    .every((wort) => LEICHT.has(stamm(wort)));
}

/** The table as a text, made when the extension is built. */
export function sinnvorrat(): string {
  const { sinne, zusammengesetzt } = tafelVonBegriffen();
  const zeilen = sinne.map(({ feld, worte, kerne }) =>
    [feld, [...worte].join(' '), ...kerne.map((kern) => [...kern].join(' '))].join('\t'),
  );
  return [
    ...zeilen,
    [...zusammengesetzt].map(([wort, teile]) => [wort, ...teile].join(' ')).join('\t'),
  ].join('\n');
}

function abgelesen(gemacht: string): Sinntafel {
  const zeilen = gemacht.split('\n');
  const zusammengesetzt = new Map(
    (zeilen.pop() ?? '').split('\t').map((zeile) => {
      const [wort = '', ...teile] = zeile.split(' ');
      return [wort, teile] as const;
    }),
  );
  const sinne = zeilen.map((zeile): Sinn => {
    const [name = '', worte = '', ...kerne] = zeile.split('\t');
    const feld = FELD_KEYS.find((key) => key === name);
    if (feld === undefined) throw new RangeError(`no field ${name}`);
    return {
      feld,
      worte: new Set(worte.split(' ')),
      kerne: kerne.map((kern) => new Set(kern.split(' '))),
    };
  });
  return { sinne, bekannt: allerWorte(sinne), zusammengesetzt };
}

/** The table, from a `sinnvorrat` where there is one. */
export const gelesenerSinn = (gemacht: string | null): Sinntafel =>
  gemacht === null ? tafelVonBegriffen() : abgelesen(gemacht);

let tafel: Sinntafel | undefined;
const sinntafel = (): Sinntafel => (tafel ??= gelesenerSinn(GEMACHTER_SINN));

/** All ways to write what a word of the table stands for. */
const SCHREIBWEISEN: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(GLEICH, ([, fuer]) => fuer)].map(([fuer, alle]) => [
    fuer,
    alle.map(([wort]) => wort),
  ]),
);
const beginntSo = (sinn: string, anfang: string): boolean =>
  sinn.startsWith(anfang) ||
  (SCHREIBWEISEN.get(sinn)?.some((wort) => wort.startsWith(anfang)) ?? false);

const ENDUNGEN = ['', 's', 'es', 'e', 'en', 'er', 'em', 'n', 'ns', 'ses', 'ern'];

/** How words may end by which a label is known. */
export function* ausgaenge(): Iterable<string> {
  for (const wort of sinntafel().bekannt)
    for (const eines of [wort, ...(SCHREIBWEISEN.get(wort) ?? [])])
      for (const endung of ENDUNGEN) yield eines + endung;
}

/** Of so many words a label has no more. */
const MEISTE_WORTE = 12;

/** The fields that the words of `label` mean: several where they mean them alike; none of more than three. */
export function nachWortsinn(label: string): readonly FeldKey[] {
  const { sinne, bekannt, zusammengesetzt } = sinntafel();
  const worte = sinnworte(label, bekannt);
  if (worte.length === 0 || worte.length > MEISTE_WORTE) return [];
  if (worte.some(({ sinn, gekuerzt }) => !gekuerzt && !bekannt.has(sinn))) return [];
  const treffer = sinne.map((sinn) => ({
    feld: sinn.feld,
    kern: groessterKern(sinn, worte, zusammengesetzt),
  }));
  // Where two are of one type, the value that stands there can't tell which is meant.
  const felder = [
    ...Map.groupBy(
      treffer.filter(({ kern }) => kern > 0),
      ({ feld }) => FELDER[feld].type,
    ),
  ]
    .flatMap(([, gleiche]) => {
      const beste = Math.max(...gleiche.map(({ kern }) => kern));
      return gleiche.filter(({ kern }) => kern === beste);
    })
    .map(({ feld }) => feld);
  return felder.length <= 3 ? felder : [];
}

/** How many words the largest label of `sinn` has that is in `worte`; 0 where they say something else. */
function groessterKern(
  { worte: erlaubt, kerne }: Sinn,
  worte: readonly Wort[],
  zusammengesetzt: Sinntafel['zusammengesetzt'],
): number {
  const gemeint: ReadonlySet<string>[] = [];
  for (const { sinn, gekuerzt } of worte) {
    const moegliche = gekuerzt
      ? [
          ...[...erlaubt].filter((wort) => beginntSo(wort, sinn)),
          ...[...zusammengesetzt].flatMap(([wort, teile]) =>
            beginntSo(wort, sinn) && teile.every((teil) => erlaubt.has(teil)) ? teile : [],
          ),
        ]
      : erlaubt.has(sinn)
        ? [sinn]
        : [];
    if (moegliche.length === 0) return 0;
    gemeint.push(new Set(moegliche));
  }
  const entscheidend = worte.map(({ sinn }) => sinn).filter((sinn) => ENTSCHEIDEND.has(sinn));
  const passende = kerne.filter(
    (kern) =>
      [...kern].every((wort) => gemeint.some((eines) => eines.has(wort))) &&
      entscheidend.every((wort) => kern.has(wort)),
  );
  return Math.max(0, ...passende.map(({ size }) => size));
}
