/**
 * Words that say the same as others, and those that say nothing, without their endings. Made when the extension
 * is built: this file is then replaced by what it returns.
 */
import { staemme } from './stamm.ts';

/** Words that don't decide what is meant. A day, a question, the customer: what stands there says so itself. */
const FUELLWORTE = staemme(
  `am vom v zum im in an auf mit bei beim durch fuer von zur ueber nach als und um zu aus unter gem gemaess
  datum tag zeitpunkt wann wer wen wem wie viele welche welcher welches welchem welchen
  sie ihr ihre ihren ihrem ihres uns du dein deine deinen deinem bist hast kunde kunden kundin bewerber bewerberin person personen mensch
  leistungsberechtigt leistungsberechtigte elb antragsteller antragstellerin jugendlich jugendliche
  ist sind war hat haben hatten wurde wurden wird werden worden
  derzeit derzeitig derz aktuell akt lfd zurzeit momentan jetzig gegenwaertig heute heutig laut lt
  erfolgt erfolgte stattgefunden statt fand durchgefuehrt vorgenommen gemacht machen
  ergebnis angabe kennzeichen kz merkmal feld liegt liegen besteht bestehen vorhanden gegeben
  befindet befinden sich ja nein j n status fall
  halten haelt erscheint koennen kann wir ihnen hatten gehoert gehoeren individuell noch davon man gibt ihm ihn dieser diese dieses diesem diesen lag
  ifk verbis handelt lautet steht verfuegt verfuegen enthaelt enthalten beinhaltet umfasst
  durchfuehrung dat laengstens antragstellend antragstellende antragstellenden anzusehen es sowie bzw innerhalb dauer bezueglich bzgl hinsichtlich vollendet geht dem`,
);
/** Verbs and nouns of one stem, and what offices say for the same; the first stands for all. */
const GLEICH: readonly (readonly [wort: string, fuer: string])[] =
  `einladung eingeladen einlud ladung
  beurteilung beurteilt
  belehrung belehrt
  bewilligung bewilligt
  abschluss abgeschlossen abschloss abschluesse
  unterschrift unterschrieben unterzeichnet mitunterzeichnet unterzeichnung
  uebergabe uebergeben ueberstellung ueberstellt ueberleitung uebergeleitet uebergang abgabe abgegeben
  pruefung geprueft ueberprueft ueberpruefung prf check
  suchend suchen sucht suche gesucht
  begruendung begruendet gruende
  einmuendung einmuenden einmuendet
  erreicht erreichbar erreichbarkeit
  teilnahme teilgenommen teilnimmt nimmt tn
  erschienen wahrgenommen wahrnehmung
  zuletzt letztmals letztmalig letzt
  naechst folgend
  bezug bezog bezogen bezieht beziehen erhalten erhaelt bekommt bekommen
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
  egv eingliederungsvereinbarung kooperationsplan einv koopplan kplan koop kooperation kp
  bg bedarfsgemeinschaft
  esb einstiegsberatung
  amm arbeitsmarktmanager arbeitsmarktmanagement
  fm fallmanager fallmanagerin fallmanagement
  alg2 buergergeld grundsicherungsgeld algii hartziv bueg
  alg1 arbeitslosengeld alg algi
  aufstocker aufstockend aufstockung aufst
  u25 unter25
  besuch besucht besuchst besuchte besuchen
  lehre ausbildung berufsausbildung
  praxis berufspraxis berufserfahrung praxiszeit
  passend einschlaegig adaequat ausbildungsadaequat studienadaequat abschlussadaequat fachlich
  monat mon
  schwerbehinderung schwerbehindert schwerbehindertenstatus sb sbm
  reha rehabilitand rehabilitation rehafall
  beschaeftigt gearbeitet taetig
  mindestens mind
  jobcenter jc
  traegerwechsel jobcenterwechsel
  allein alleine
  dolmetscher sprachmittler sprachmittlung
  profil bewerberprofil kundenprofil
  selbststaendig selbstaendig
  selbststaendigkeit selbstaendigkeit`
    .split('\n')
    .flatMap((zeile) => {
      const [fuer = '', ...gleiche] = staemme(zeile);
      return gleiche.map((wort) => [wort, fuer] as const);
    });

/** Words that many labels have: none is known by them alone. */
const RAHMEN = staemme(
  'bis seit vor zuletzt naechst frueher pruefung geplant festlegung monat jahr art',
);

/** They make another thing of what they stand with: only where a label has them. */
const ENTSCHEIDEND = staemme(
  'nicht kein keine ohne nie abgelehnt entfallen gesamt frueher vor naechst geplant alt neu dolmetscher',
);

interface Deutungsworte {
  /** They don't decide. */
  readonly fuellworte: readonly string[];
  /** What stands for another word, and that. */
  readonly gleich: readonly (readonly [wort: string, fuer: string])[];
  /** None is known by them alone. */
  readonly rahmen: readonly string[];
  /** They make another thing of what they stand with. */
  readonly entscheidend: readonly string[];
}

export const deutungsworte = (): Deutungsworte => ({
  fuellworte: FUELLWORTE,
  gleich: GLEICH,
  rahmen: RAHMEN,
  entscheidend: ENTSCHEIDEND,
});
