import { FELD_KEYS, FELDER, type FeldKey } from '../felder.ts';
import { merken } from '../merken.ts';
import { falten, woerter } from '../normalisieren.ts';
import { ALTAKTE } from './altakten.ts';
import { type Ausschluss, felder, menge } from './ausschluss.ts';
import { BEIWERK } from './beiwerk.ts';
import { GEDANKENSPIEL, KUENFTIGES } from './gedankenspiel.ts';
import { grundwoerter, schluesselAus } from './grundform.ts';
import { nenntOffenenFall } from './offenerFall.ts';
import { SCHRIFTWECHSEL } from './schriftwechsel.ts';

/**
 * What a heading says about all that stands beneath it. Some parts of a page are not about the
 * customer's present case: other people, what was before, what is being searched for or only drafted.
 * There nothing is read but the fields that belong just there.
 */

/** Of these "Alleinerziehend" may be true as well, and then it is not the customer's. */
const ERWACHSENE: Ausschluss = {
  woerter: menge(
    `partner partnerin partners ehepartner ehepartnerin lebenspartner lebenspartnerin expartner
    expartnerin ehegatte ehegattin ehefrau ehemann eheleute exmann exfrau lebensgefaehrte lebensgefaehrtin
    lebensgefaehrt verlobte verlobter mutter vater eltern elternteil elternteile`,
  ),
  enden: ['mutter', 'vater'],
  erlaubt: felder('vertreterUnterschrift', 'bgGemischt'),
};

const FAMILIE: Ausschluss = {
  woerter: menge(
    `kind kinder kindes kindern
    geschwister schwester bruder grosseltern enkel enkelin familie familienmitglieder haushaltsgemeinschaft
    haushalt mitbewohner mitbewohnerin personen personenliste personenuebersicht bgperson bgpersonen
    bezugsperson bezugspersonen
    mitantragsteller mitantragstellerin unterhaltspflichtige unterhaltspflichtiger unterhaltspflichtigen
    unterhaltsverpflichtete unterhaltsverpflichteter`,
  ),
  enden: `tochter sohn stiefkind pflegekind enkelkind angehoerige angehoeriger
    angehoerigen angehoeriges mitglied mitglieder mitglieds`.split(/\s+/),
  wendungen: [
    {
      mit: menge('person'),
      muster:
        /\bperson(?: nr)? [2-9]\b|(?<!\b(?:schritt|teil|abschnitt|seite|kapitel) )\b[2-9] person\b|\b(?:zweite|dritte|weitere|andere) person\b/,
    },
  ],
  erlaubt: felder('vertreterUnterschrift', 'bgGemischt', 'alleinerziehend'),
};

/** One of a family, and not all of them: what is said of whom is not the customer's at all. */
const ANGEHOERIGE: Ausschluss = {
  woerter: menge('schwester bruder enkel enkelin mitbewohner mitbewohnerin'),
  enden: 'tochter sohn stiefkind pflegekind enkelkind mitglied'.split(' '),
  wendungen: [
    ...(FAMILIE.wendungen ?? []),
    // "Kind" may head what is asked of whoever has one.
    { mit: menge('kind'), muster: /\bkind \d{1,2}\b(?! und aelter)|\bkind\b.*\b\d{1,2} jahre/ },
    { mit: menge('personen'), muster: /^weitere personen\b/ },
  ],
  erlaubt: felder('vertreterUnterschrift', 'bgGemischt'),
};

/** "Kind: Muster, Mia", "Muster, Mia · Kind", "Kind Mia": a child by its name. */
const nenntEinKind = (heading: string): boolean =>
  /(?<!\p{L})Kind(?!\p{L})/u.test(heading) &&
  (NAME.test(heading) || /^Kind:? \p{Lu}\p{Ll}+$/u.test(heading));

/** Titles that name the person first: what stands there is theirs, unless it tells people apart. */
const PERSON_UND_HAUSHALT: ReadonlySet<string> = new Set(
  ['person', 'zur person', 'persoenliches', 'persoenliche daten', 'persoenliche angaben'].flatMap(
    (person) =>
      ['haushalt', 'familie'].flatMap((rest) => [`${person} und ${rest}`, `${person} ${rest}`]),
  ),
);

/** The same with the Bedarfsgemeinschaft, of which a number stands there. */
const PERSON_UND_BG: ReadonlySet<string> = new Set(
  [
    'person',
    'zur person',
    'kunde',
    'kundin',
    'persoenliches',
    'persoenliche daten',
    'persoenliche angaben',
    'stammdaten',
  ].flatMap((person) =>
    ['bg', 'bedarfsgemeinschaft'].flatMap((rest) => [`${person} und ${rest}`, `${person} ${rest}`]),
  ),
);

const HAUSHALT: Ausschluss = {
  woerter: new Set(),
  erlaubt: new Set(
    FELD_KEYS.filter((key) => !felder('kundennummer', 'geburtsdatum', 'alter').has(key)),
  ),
};

const FACHLEUTE: Ausschluss = {
  woerter: menge(
    `ansprechpartner ansprechpartnerin ansprechperson ansprechpersonen kontaktperson kontaktpersonen
    notfallkontakt vertreter vertreterin vertretung betreuer betreuerin bevollmaechtigter bevollmaechtigte
    vormund erziehungsberechtigte erziehungsberechtigter sorgeberechtigte sorgeberechtigter vermieter
    arbeitgeber arbeitgeberin arbeitgebers arbeitgebern arbeitgeberdaten arbeitgeberkunde betrieb betriebe betrieben firma firmen unternehmen
    sachbearbeiter sachbearbeiterin mitarbeiter mitarbeiterin benutzer benutzerin anwender anwenderin
    rechtsanwalt rechtsanwaeltin arzt aerztin glaeubiger glaeubigerin`,
  ),
  enden: ['traeger', 'traegers', 'traegern'],
  erlaubt: felder('vertreterUnterschrift', 'svBeschaeftigung', 'bgGemischt'),
};

const BEDARFSGEMEINSCHAFT: Ausschluss = {
  woerter: menge('bg bedarfsgemeinschaften'),
  enden: ['bedarfsgemeinschaft'],
  erlaubt: felder('bgNummer', 'bgGemischt', 'alleinerziehend'),
};

const VERLAUF_DES_FALLS = menge('verlauf fallverlauf');

const FRUEHERES: Ausschluss = {
  woerter: menge(
    `historisch historische historischer historisches archiviert archivierte archivierter fruehere
    frueherer frueheres frueheren vorherige vorheriger vorheriges vorherigen vorige voriger vorangegangene
    vorangegangener alte altes alten altdaten altfall aeltere aelteres abgelaufene abgelaufener
    abgelaufenes abgelaufen beendete beendeter beendetes beendet ungueltig ungueltige ungueltiger
    vergangene vergangener vergangenes bisherige bisheriger bisheriges ehemalige ehemaliger ehemaliges
    abgeloest abgeloeste abgeloester vormonat vormonats vorquartal vormalige vormaliger vorgaenger vorgaengerplan vorgaengerplaene
    vorgaengerversion vorgaengerfassung vorgaengervereinbarung vorgaengerdokument altversion vorlaeufer vorversion vorversionen versionen inaktiv inaktive inaktiver ueberholt ueberholte aufgehoben aufgehobene
    vorjahr vorjahre chronik chronologie log logbuch ausgangslage`,
  ),
  enden: ['historie', 'verlauf', 'archiv', 'protokoll', 'protokolle'],
  ausser: VERLAUF_DES_FALLS,
  wendungen: [
    {
      mit: menge('nicht stand datenstand'),
      muster: /\bnicht mehr (?:gueltig|aktuell)\b|^(?:daten)?stand (?:bei|beim|vor)\b/,
    },
    // One column of two, beside "neu": the whole of the heading.
    {
      mit: menge('alt vorher zuvor bisher frueher ehemals ersetzt'),
      muster: /^(?:alt|vorher|zuvor|bisher|frueher|ehemals)$|\bersetzt(?: durch\b|$)/,
    },
  ],
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

/** How the case came about, step by step: what happens once is as true today; what changes was so then. */
const VERLAUF: Ausschluss = {
  woerter: VERLAUF_DES_FALLS,
  erlaubt: new Set([
    ...FRUEHERES.erlaubt,
    ...felder(
      'antragstellungAm',
      'bewilligungAm',
      'esbAm',
      'esbWahrgenommen',
      'erstgespraechAm',
      'belehrungAm',
    ),
  ]),
};

const NUR_ENTWURF: Ausschluss = {
  woerter: menge(
    `storniert stornierte storniertes geloescht geloeschte geloeschtes suchen suchergebnis suchergebnisse suchkriterien suchmaske suchfilter suchbegriffe filter filtern
    filterkriterien trefferliste treffer neu neue neuer neuen neues anlegen hinzufuegen spaltenauswahl entwurf entwuerfe
    anfordern nachfordern anzufordern anzufordernde
    vorlage vorlagen mustertext brieftext beispiele hilfe legende vorschlag vorschlaege vorgeschlagene vorgeschlagener
    vorgeschlagenes empfehlung empfehlungen empfohlene empfohlener empfohlenes vorschau druckvorschau
    favoriten merkliste lesezeichen gemerkt gemerkte gemerkter angepinnt angepinnte gepinnt gepinnte beobachtet beobachtete pinnwand beobachtungsliste schnellzugriff geoeffnet geoeffnete aufgerufen aufgerufene angesehen
    angesehene sammelaenderung massenaenderung sammelbearbeitung stapelverarbeitung dublette dubletten doublette doubletten duplikat duplikate
    dublettenpruefung dublettenabgleich datenabgleich import importvorschau datenimport vergleich gegenueberstellung simulation proberechnung statistik kennzahlen
    ungeprueft ungepruefte ungepruefter zwischenablage namensgleich namensgleiche namensgleicher verwechslungsgefahr
    verworfen verworfene verworfener loeschvormerkung
    zielzustand sollzustand sollprofil zielprofil
    wartezimmer warteliste warteschlange aufrufliste anrufliste tagesplan tagesliste arbeitsvorrat postkorb eingangskorb`,
  ),
  enden: [
    'suche',
    'katalog',
    'kataloge',
    'rechner',
    'vergleich',
    'vorschau',
    'entwurf',
    'entwuerfe',
  ],
  ausser: menge('terminvorschau wochenvorschau'),
  // Muster and Beispiel are names of people, too; a grid says how many "Spalten" it has. "Heute eingeladen", "Meine Termine": whoever comes today.
  wendungen: [
    {
      mit: menge('muster beispiel spalten zuletzt heute'),
      muster:
        /^(?:muster|beispiel)(?: \d+)?$|(?<!\b\d+ )\bspalten\b|^zuletzt(?: (?:bearbeitet|verwendet|besucht|genutzt))?$|^heute (?:eingeladen|bestellt|da)$/,
    },
    {
      mit: menge('heutige meine mein'),
      muster:
        /^(?:heutige|meine) (?:termine|einladungen|vorsprachen|gespraeche|kunden|faelle|akten)\b|^mein (?:kunden|fall)?bestand\b/,
    },
    {
      mit: menge(
        'aehnliche vergleichbare andere weitere verknuepfte verwandte zugehoerige offene letzte',
      ),
      muster:
        /^(?:aehnliche|vergleichbare|andere|weitere|verknuepfte|verwandte|zugehoerige|offene|letzte) (?:faelle|kunden|kundinnen|(?:kunden|fall)?akten)\b/,
    },
    // What was asked for and came to nothing.
    {
      mit: menge(
        `abgelehnter abgelehnte abgebrochener abgebrochene zurueckgezogener zurueckgezogene zurueckgenommener
        zurueckgenommene abgelehnt abgebrochen zurueckgezogen zurueckgenommen`,
      ),
      muster:
        /\b(?:abgelehnt|abgebrochen|zurueckgezogen|zurueckgenommen)er? \w*antr(?:ag|aege)\b|\b\w*antrag\b.* (?:abgelehnt|abgebrochen|zurueckgezogen|zurueckgenommen)$/,
    },
    {
      mit: menge('loeschende version'),
      muster:
        /^zu loeschende\b|^(?:ihre|lokale|andere|fremde) version$|^version (?:des|auf dem) server/,
    },
    // A form for one to come is filled with what is likely: today.
    {
      mit: menge(
        'erfassen vereinbaren eintragen buchen planen setzen dokumentieren abschliessen erstellen schreiben vormerken',
      ),
      muster:
        /^(?:kontakt|gespraech|beratungsgespraech|folgegespraech|telefonat|vermerk|(?:folge|beratungs|telefon)?termin|einladung|wiedervorlage|massnahme|hemmnis|kooperationsplan|koopplan|egv|eingliederungsvereinbarung) (?:erfassen|vereinbaren|eintragen|buchen|planen|setzen|dokumentieren|abschliessen|erstellen|schreiben|vormerken)$/,
    },
    {
      mit: menge(
        `uebernehmen importieren pruefen bestaetigen uebernommen gespeichert freigegeben
        faelle kunden eintraege datensaetze`,
      ),
      muster:
        /^(?:(?:aenderungen|daten|werte) (?:uebernehmen|importieren|pruefen|bestaetigen)|angaben (?:uebernehmen|importieren))\b|\bnoch nicht (?:uebernommen|gespeichert|freigegeben)\b|^\d+ (?:faelle|kunden|eintraege|datensaetze)\b/,
    },
    {
      mit: menge('fassung version ansicht'),
      muster: /\b(?:historische|archivierte|veraltete) (?:fassung|version|ansicht)\b/,
    },
    {
      mit: menge(
        `massnahme massnahmen angebot angebote foerderangebot foerderangebote foerderungen kurse plaetze termin
        termine`,
      ),
      muster:
        /\b(?:passende|verfuegbare|freie|moegliche|geeignete)[rs]? (?:massnahmen?|angebote?|foerderangebote?|foerderungen|kurse|plaetze|termine?)\b/,
    },
  ],
  erlaubt: felder(),
};

/** What is to be done: its days are those by which, of what may not have come about. */
const ZU_TUN: Ausschluss = {
  woerter: menge('todo todos aufgabenliste aufgabenkorb'),
  wendungen: [
    {
      mit: menge('aufgaben'),
      muster: /^(?:(?:meine|offene|anstehende|faellige|naechste) )?aufgaben(?: \d+)?$/,
    },
    // Often other customers, to come back to.
    { mit: menge('vorgemerkt'), muster: /^vorgemerkt(?: \d+)?$/ },
  ],
  erlaubt: felder('wiedervorlageAm', 'naechsterTerminAm'),
};

/** By when it has to come about: whether it has is not said. */
const BIS_WANN: Ausschluss = {
  woerter: menge('fristenuebersicht fristenkontrolle'),
  wendungen: [
    {
      mit: menge('fristen faelligkeiten'),
      muster: /^(?:(?:offene|laufende|naechste|anstehende) )?(?:fristen|faelligkeiten)(?: \d+)?$/,
    },
  ],
  erlaubt: new Set(
    FELD_KEYS.filter(
      (key) =>
        !felder('erstgespraechAm', 'esbAm', 'belehrungAm', 'egvAm', 'einzelfallbeurteilungAm').has(
          key,
        ),
    ),
  ),
};

/** Papers, and what is to be told or printed: that one is ticked there says of the customer neither yes nor no. */
const ZU_ZEIGEN: Ausschluss = {
  woerter: menge(
    `nachweis nachweise unterlagen erinnerung erinnerungen erinnern benachrichtigung benachrichtigungen benachrichtigen
    ausdruck drucken druckauswahl suchprofil`,
  ),
  erlaubt: new Set(
    FELD_KEYS.filter((key) => FELDER[key].type !== 'boolean' || key === 'vertreterUnterschrift'),
  ),
};

/** Things with an application, a grant and a state of their own. */
const ANDERE_SACHE = menge(
  `massnahme massnahmen foerderung foerderungen einstiegsgeld eingliederungszuschuss egz kinderzuschlag
    kindergeld elterngeld wohngeld unterhaltsvorschuss bafoeg bab rente darlehen umzug kaution mietkaution
    erstausstattung vermittlungsbudget fahrkosten reisekosten leistungsminderung leistungsminderungen
    sanktion sanktionen widerspruch klage stellenangebot stellenangebote stelle vermittlungsvorschlag
    vermittlungsvorschlaege bewerbung bewerbungen auftrag auftraege ausweis personalausweis reisepass
    aufenthalt aufenthaltstitel aufenthaltserlaubnis fuehrerschein fahrerlaubnis dokument dokumente anlage
    anlagen bescheinigung gutschein bildungsgutschein avgs reha rehabilitation minijob nebentaetigkeit
    ortsabwesenheit krankmeldung arbeitsunfaehigkeit familienkasse jugendamt krankenkasse
    rentenversicherung auslaenderbehoerde sozialamt wohngeldstelle pflegekasse integrationsamt`,
);
/** What such things have too, where its label is a common one: "Antragsdatum", "Bewilligung am", "Status". */
const AUCH_VON_ANDEREM = felder(
  'rechtskreis',
  'antragstellungAm',
  'bewilligungAm',
  'kundenstatus',
  'kundenkategorie',
  'klassenstufe',
  'betreuungDurch',
  'anlaufstelle',
);

/** A label beside what somebody wrote down in passing. */
export const FREITEXT_LABEL = /^(?:bemerkung|anmerkung|notiz|kommentar|freitext)[a-zß-ÿ]*\s*:?$/i;

/** What somebody wrote down in passing; lists may carry such a word in their title. */
const FREITEXT: Ausschluss = {
  woerter: menge(
    `bemerkung bemerkungen anmerkung anmerkungen notiz notizen kommentar kommentare freitext zeitachse
    nachrichten kurznachricht kurznachrichten chat`,
  ),
  // What an answer quotes is told apart by itself.
  wendungen: [{ mit: menge('nachricht'), muster: /(?<!urspruengliche )\bnachricht\b/ }],
  erlaubt: felder('kontakte', 'massnahmen', 'hemmnisse', 'erfolgloseAnrufe'),
};

const AUSSCHLUESSE = {
  erwachsene: ERWACHSENE,
  familie: FAMILIE,
  angehoerige: ANGEHOERIGE,
  haushalt: HAUSHALT,
  fachleute: FACHLEUTE,
  bg: BEDARFSGEMEINSCHAFT,
  frueheres: FRUEHERES,
  verlauf: VERLAUF,
  altakte: ALTAKTE,
  gedankenspiel: GEDANKENSPIEL,
  kuenftiges: KUENFTIGES,
  schriftwechsel: SCHRIFTWECHSEL,
  entwurf: NUR_ENTWURF,
  aufgaben: ZU_TUN,
  fristen: BIS_WANN,
  papiere: ZU_ZEIGEN,
  beiwerk: BEIWERK,
  freitext: FREITEXT,
} as const;

/** Why little or nothing is read under a heading. */
export type Ausschlussgrund = keyof typeof AUSSCHLUESSE;
const GRUENDE = Object.keys(AUSSCHLUESSE) as Ausschlussgrund[];

/** Histories of the running case, not former states of it; searches for work, not for people; and what was tried. */
const UNVERDAECHTIG = menge(
  `versuche anrufversuche kontaktversuche telefonversuche kundenhistorie kontakthistorie kontaktverlauf beratungsverlauf gespraechsverlauf betreuungsverlauf gespraechshistorie beratungshistorie gespraechsprotokoll
  beratungsprotokoll uebergabeprotokoll arbeitsuche arbeitssuche stellensuche jobsuche ausbildungsuche ausbildungssuche
  ausbildungsplatzsuche wohnungssuche kooperationspartner`,
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
  vom und im in am fuer mit weitere kurz info infos sicht ansicht nummer nr inhalt kopf kopfdaten fall
  falldaten akte kundenakte sachstand ueberblick laufend laufende laufender laufendes reiter seite
  form formular card content section panel container region group main dialog table grid list liste tabelle
  structured datentabelle datenraster mit und abschnitt block kachel karte bereich data with rows columns zeilen spalten and aus allegro nur lesend`,
);

/** Endings of compounds that add nothing to their first part: "Profildaten". */
const NEUTRALE_ENDEN = ['daten', 'angaben', 'uebersicht', 'informationen', 'details'];

function schnitt(a: ReadonlySet<FeldKey> | null, b: ReadonlySet<FeldKey>): ReadonlySet<FeldKey> {
  return a === null ? b : new Set([...a].filter((key) => b.has(key)));
}

/** Whether a Kundennummer stands in `text`, which may have no gaps where elements end. */
export const nenntKundennummer = (text: string): boolean => /\d{3}[A-Z]\d{6}/.test(text);

/** "Muster, Ole", after nothing or a word or two and a colon. */
const NAME = /^(?:[\p{L} -]{1,30}: ?)?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, \p{Lu}\p{Ll}/u;
/** Whether `heading` begins like the name of a person, or of two things. */
export const nenntNamen = (heading: string): boolean => NAME.test(heading);
const BG_NUMMER = /\d(?:\/\/|BG)\d/;

/** "Muster, Ole · BG-Nr. 12345BG0004711": somebody by name and by the number of the BG, and by none of their own. */
export const nenntMitBg = (heading: string): boolean =>
  BG_NUMMER.test(heading) && !nenntKundennummer(heading) && NAME.test(heading);

/**
 * "Kundennr. 123D456789 · BG 12304//0004711", "Muster, Ole · BG-Nr. 12345BG0004711": beside the customer's own number
 * or name, that of the BG names the case.
 */
const ohneFallschluessel = (heading: string): string =>
  BG_NUMMER.test(heading) && (nenntKundennummer(heading) || NAME.test(heading))
    ? heading.replace(
        /(?:BG|Bedarfsgemeinschaft)(?:\P{L}?(?:Nr|Nummer))?\P{L}{0,4}(?=\d{4,6}(?:\/\/|BG)\d)/giu,
        '',
      )
    : heading;

/** "Fälle, Filter: Kontakt offen": what of a list is shown is said beside its heading, and makes no search of it. */
const ohneFilter = (heading: string): string => {
  const [vor = '', ab] = heading.split(/(?=[,;(|·–]\s*filter\b)/i);
  return ab !== undefined && /\p{L}/u.test(vor) ? vor : heading;
};

/**
 * "SozDialog | Anwender: MEIERK", "Sachbearbeiterin: Krause", "Muster, Ole · wohnhaft bei den Eltern": said beside
 * what the heading names. Who works on a case is told in full there; what is beneath is the case.
 */
const BEILAEUFIG =
  /(?<!\p{L})(?:(?:Anwender|Benutzer|Mitarbeiter|Sachbearbeiter)(?:[:*/]?[iI]n)?: *(?=\p{L})|(?<=\p{L}.*)(?:wohnhaft|wohnt|lebt) bei (?:den|seinen|ihren) Eltern(?!\p{L}))/gu;
const VIELLEICHT_BEILAEUFIG = /Anwender|Benutzer|Mitarbeiter|Sachbearbeiter|Eltern/;

const ohneBeilaeufiges = (heading: string): string =>
  VIELLEICHT_BEILAEUFIG.test(heading) ? heading.replace(BEILAEUFIG, ' ') : heading;

/** Beside a value these words say nothing of it: "Nachweis liegt vor". */
const NUR_ALS_UEBERSCHRIFT: ReadonlySet<Ausschlussgrund> = new Set([
  'aufgaben',
  'fristen',
  'papiere',
  'beiwerk',
  'schriftwechsel',
]);

/** All that may be the end of one word and the beginning of the next: few headings have such a place. */
const OHNE_LUECKE = /[a-zß-\uffff][A-ZÀ-\uffff]/;

/** "Bert MeierPartner": what stands close to each other in two elements has no gap between. */
const geteilt = (heading: string): string =>
  OHNE_LUECKE.test(heading) ? heading.replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu, ' ') : heading;

/** "Antrag und früherer Leistungsbezug": what was drawn before is but the second of two things, and the first is of now. */
const UND_FRUEHERER_BEZUG =
  /(?<=\p{L}.*)(?:,| und| sowie| [/&+])\s+(?:frühere|vorherige|bisherige|vorangegangene)[rns]?\s+(?:(?:SGB[ -]?II|ALG[ -]?(?:II|2)|Alg|Bürgergeld)[ -]?)?(?:leistungsbezug|leistungsbezüge|leistungen|bezug|bezüge)$/iu;

const ohneFrueherenBezug = (heading: string): string =>
  /früher|vorherig|bisherig|vorangegangen/i.test(heading)
    ? heading.replace(UND_FRUEHERER_BEZUG, '')
    : heading;

/** What runs out, and is what holds until there is another. */
const PLAN = menge(
  'eingliederungsvereinbarung egv einv kooperationsplan koopplan bewerberprofil profil',
);

/** "Kooperationsplan – abgelaufen" is the state of the last one; "Abgelaufene EGV", "EGV 2024 abgelaufen" are former ones. */
const ohneAblauf = (worte: readonly string[]): readonly string[] =>
  worte.length > 1 &&
  worte.at(-1) === 'abgelaufen' &&
  worte.slice(0, -1).every((wort) => PLAN.has(wort))
    ? worte.slice(0, -1)
    : worte;

/** What `heading` says against reading beneath it; empty where it says nothing. */
export const ausschlussgruende = merken((heading: string): readonly Ausschlussgrund[] => {
  const gesagt = ohneFrueherenBezug(
    ohneBeilaeufiges(ohneFilter(ohneFallschluessel(geteilt(heading)))),
  );
  const worte = ohneAblauf(woerter(gesagt)).filter((wort) => !UNVERDAECHTIG.has(wort));
  if (PERSON_UND_HAUSHALT.has(worte.join(' '))) return ['haushalt'];
  if (PERSON_UND_BG.has(worte.join(' '))) return [];
  return GRUENDE.filter((grund) => {
    const ausschluss: Ausschluss = AUSSCHLUESSE[grund];
    if (grund === 'angehoerige' && nenntEinKind(heading)) return true;
    return (
      worte.some(
        (wort) =>
          ausschluss.woerter.has(wort) ||
          (!ausschluss.ausser?.has(wort) && ausschluss.enden?.some((e) => wort.endsWith(e))),
      ) ||
      (ausschluss.wendungen?.some(
        ({ mit, muster }) => worte.some((wort) => mit.has(wort)) && muster.test(worte.join(' ')),
      ) ??
        false)
    );
  });
});

/** Whether words, be it beside a value, say that it is of somebody else, of former days or not yet so: "Partnerin", "Entwurf". */
export const sprichtDagegen = (worte: string): boolean =>
  ausschlussgruende(worte).some((grund) => !NUR_ALS_UEBERSCHRIFT.has(grund));

/** Whether `heading` says of what is beneath that it came about in the course of the case, and nothing else. */
export const nenntVerlauf = (heading: string): boolean => {
  const gruende = ausschlussgruende(heading);
  return gruende.length === 1 && gruende[0] === 'verlauf';
};

/** Lists from which one goes to a case. */
const FALLLISTE =
  /^(?:(?:kunden|fall)?(?:suche|liste|trefferliste|übersicht)|treffer|suchergebnisse?|ergebnis(?:se|liste)|arbeitsvorrat|postkorb|warteschlange|meine (?:kunden|fälle)|fälle|kunden)(?: \(\d+\))?$/iu;

/** Whether `text` is the name of a list of cases, and nothing else. */
export const nenntFallliste = (text: string): boolean => FALLLISTE.test(text.trim());

/** One of these is in every word for what somebody is to another; few texts have one, and what tells more takes long to make. */
const ROLLENWORT =
  /partner|ehe|lebensgef|kind|sohn|tochter|bruder|schwester|mutter|vater|mitglied/i;

/** "Partner", "Kind · 8 Jahre", "Mutter der Kundin": what somebody is to the customer, and not what the customer has. */
export const istRolle = (text: string): boolean =>
  text.length <= 40 &&
  ROLLENWORT.test(text) &&
  /^(?:(?:(?:ehe|lebens|ex-?)?partner(?:in)?|ehe(?:mann|frau|gatte|gattin)|lebensgefährt(?:e|in)|(?:stief|pflege)?kind(?: \d)?|sohn|tochter|bruder|schwester|mutter|vater)(?: (?:der kundin|des kunden|der antragstellerin|des antragstellers))?|(?:weiteres )?mitglied der (?:bg|bedarfsgemeinschaft))(?:\s*[·|(–-].*)?$/iu.test(
    text,
  );

/** "Meyer, Anna (Partnerin)", "Meyer, Anna Partnerin" (a badge beside the name) without what she is to another. */
export function ohneRolle(heading: string): string {
  if (!ROLLENWORT.test(heading)) return heading;
  const [, name = '', rolle = ''] =
    /^(.*\p{L})\s*[·|(–]\s*([^·|()–]+)\)?$/u.exec(heading) ??
    /^(\p{Lu}[\p{L}-]+, \p{Lu}[\p{Ll}-]+(?: \p{Lu}[\p{Ll}-]+)?)\s?(\p{Lu}\p{Ll}+)$/u.exec(
      heading,
    ) ??
    [];
  return istRolle(rolle.trim()) ? name : heading;
}

/** Whether `heading` speaks of a relative. */
export const nenntFamilie = (heading: string): boolean =>
  ausschlussgruende(heading).some(
    (grund) => grund === 'familie' || grund === 'angehoerige' || grund === 'erwachsene',
  );

/** Whether `heading` speaks of one of them, and not of all. */
export const nenntAngehoerige = (heading: string): boolean =>
  ausschlussgruende(heading).some((grund) => grund === 'angehoerige' || grund === 'erwachsene');

/** Whether `text` speaks of somebody else by what they are: a relative, or who acts for the customer or the office. */
export const nenntAndereRolle = (text: string): boolean =>
  nenntFamilie(text) || ausschlussgruende(text).includes('fachleute');

/** Whether `label` says of a line that it is about somebody or something else than the customer's case now. */
export const nenntAnderenFall = (label: string): boolean =>
  ausschlussgruende(label).some(
    (grund) => grund !== 'bg' && grund !== 'fachleute' && !NUR_ALS_UEBERSCHRIFT.has(grund),
  );

/** Whether `heading` says that it is about the customer. */
export const nenntKunden = merken((heading: string): boolean =>
  woerter(heading).some((wort) => DER_KUNDE.has(wort)),
);

const nenntAnderes = merken((heading: string): boolean =>
  woerter(heading).some((wort) => ANDERE_SACHE.has(wort)),
);

const WEITERE_SACHEN = menge(
  `praktikum praktika probearbeit probearbeiten kurs sprachkurs integrationskurs bewerbungstraining urlaub krankheit
  elternzeit pflegezeit kur`,
);

/** Whether `text` is one word, and that of a thing which has days of its own: "Praktikum". */
export const nenntSache = (text: string): boolean => {
  if (text.length > 30 || /[^\p{L}]/u.test(text)) return false;
  const wort = falten(text);
  return WEITERE_SACHEN.has(wort) || ANDERE_SACHE.has(wort);
};

/** "wohnhaft bei den Eltern", "8 Jahre, lebt bei seinen Eltern": said of a child. */
export const istBeiEltern = (text: string): boolean =>
  text.includes('Eltern') &&
  /^(?:[^,·|]{1,30}[,·|] ?)?(?:wohnhaft|wohnt|lebt) bei (?:den|seinen|ihren) Eltern\.?$/i.test(
    text,
  );

/** What has somebody of its own who does it: who has the case is another one. */
const MIT_EIGENEN_ZUSTAENDIGEN = menge(
  `aufgabe aufgaben wiedervorlage wiedervorlagen termin termine widerspruch klage antrag antraege
    weiterbewilligung leistung leistungssachbearbeitung leistungsgewaehrung schule rechtsbehelf`,
);

/** "Fallmanagement U25: Schule und Übergang", "Schule und Beruf": of the case as a whole. */
const VOM_FALL = menge('fallmanagement fallakte kundenakte fallkopf beruf');

const hatEigeneZustaendige = merken((heading: string): boolean => {
  const worte = woerter(heading);
  return (
    worte.some((wort) => MIT_EIGENEN_ZUSTAENDIGEN.has(wort)) &&
    !worte.some((wort) => VOM_FALL.has(wort))
  );
});

/** A contact, but not the last one: one of many, one to come, or how to reach somebody. */
const ANDERER_KONTAKT = merken(
  (heading: string): boolean =>
    !/letzt/i.test(heading) &&
    /kontakt|gespräch|erreichbar|kommunikation|nächst|geplant/i.test(heading),
);

/** The card of a contact may be headed by its day. */
const istTag = (heading: string): boolean =>
  /^(?:\p{L}{2,10}\.?, ?)?\d{1,2}\.\d{1,2}\.\d{4}/u.test(heading);

/** The name of all of them. "Kontaktmanagement" is that of a mask, which may tell of the last one. */
const nenntAlleKontakte = merken((heading: string): boolean =>
  /(?:kontakte|gespräche|beratungen|kontakt(?:historie|verlauf|liste|übersicht))(?!\p{L})/iu.test(
    heading,
  ),
);

/** Whether a common label of `feld` under `headings` is that of another thing than the case. */
export function vonAnderem(feld: FeldKey, headings: readonly string[]): boolean {
  if (feld === 'letzterKontaktArt') {
    const [naechste = '', ...weitere] = headings.filter((heading) => !istTag(heading));
    if (/letzt/i.test(naechste)) return false;
    // What a contact was about may head its card, too.
    return ANDERER_KONTAKT(naechste) || weitere.some(nenntAlleKontakte);
  }
  const isWer = feld === 'anlaufstelle' || feld === 'betreuungDurch';
  if (isWer && headings.slice(0, 1).some(hatEigeneZustaendige)) return true;
  return AUCH_VON_ANDEREM.has(feld) && headings.some(nenntAnderes);
}

/** How the heading begins over a row that is opened in a list of cases, and what stands beneath it. */
export const OFFEN = 'Aufgeklappte Zeile';

/** The fields that may be read under `headings` (nearest first); null: no restriction. */
export function erlaubteFelder(headings: readonly string[]): ReadonlySet<FeldKey> | null {
  let erlaubt: ReadonlySet<FeldKey> | null = null;
  let istOffen = false;
  for (const heading of headings) {
    // Over a row that is opened the name of the list says nothing against the case in it.
    if (istOffen && nenntFallliste(heading)) continue;
    istOffen ||= heading.startsWith(OFFEN);
    if (nenntOffenenFall(heading)) return erlaubt;
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
