/** Texts to copy: e-mails between the offices, Vermerke for the Kontaktmanagement, protocols. */
import {
  all,
  any,
  count,
  date,
  hemmnis,
  is,
  lastTalk,
  named,
  none,
  not,
  onOrAfter,
  onOrBefore,
  passed,
  plus,
  sofernBekannt,
  stichtag,
  surely,
  undecided,
} from '../../concept/builders.ts';
import type { Block, Condition, Rule } from '../../concept/data.ts';
import type { Bauer } from './parameter.ts';
import { wortschatz } from './wortschatz.ts';

/** The routing rows in order of precedence. */
const ZEILEN = [
  'fm-selbststaendige',
  'fm-gefluechtete',
  'berufsberater',
  'fm-u25-sb-reha',
  'fm-u25',
  'fm-arbeitsmarktnah',
  'fm-arbeitsmarktfern',
] as const;

const BEREICHE = [
  ['rahmenbedingungen', 'Rahmenbedingungen'],
  ['leistungsfaehigkeit', 'Leistungsfähigkeit'],
  ['motivation', 'Motivation und Leistungsbereitschaft'],
  ['sozialeKompetenz', 'soziale Kompetenzen'],
  ['beruflicheKompetenz', 'berufliche Kompetenzen'],
] as const;

const SCHLUSS: Block = { text: 'Grundlage: {quelle}. Stand: {stichtag}.' };

const kategorie: readonly Block[] = [
  { when: not(surely(none('kundenkategorie'))), text: 'Kundenkategorie: {kundenkategorie}.' },
  {
    when: surely(none('kundenkategorie')),
    text: 'Kundenkategorie: [noch zu klären: Kundenkategorie].',
  },
];
const hemmnisse: readonly Block[] = [
  { when: not(surely(none('hemmnisse'))), text: 'Festgestellte Hemmnisse: {hemmnisse}.' },
  { when: surely(none('hemmnisse')), text: 'Hemmnisse sind nicht eingetragen.' },
];
const naechsterTermin: readonly Block[] = [
  {
    when: not(surely(none('naechsterTerminAm'))),
    text: 'Nächster Termin: {naechsterTerminAm}.',
  },
  {
    when: surely(none('naechsterTerminAm')),
    text: 'Nächster Termin: [noch zu klären: nächster Termin].',
  },
];

const ohneEgv = surely(none('egvAm'));
/** A Kooperationsplan need not have an end. */
const egvOhneEnde = surely(none('egvGueltigBis'));
const egvStand: readonly Block[] = [
  { when: ohneEgv, text: '{begriff:egv} ist nicht eingetragen.' },
  {
    when: all(not(ohneEgv), not(egvOhneEnde)),
    text: '{begriff:egv} vom {egvAm}, gültig bis {egvGueltigBis}.',
  },
  {
    when: all(not(ohneEgv), egvOhneEnde),
    text: '{begriff:egv} vom {egvAm}, ohne eingetragenes Ende.',
  },
];

/** After the Einstiegsberatung: to Leistung, Service and the FM für arbeitsmarktnahe Kunden. */
export function nachrichten(bauer: Bauer): Rule[] {
  const { note, rule, interval } = bauer;
  const { esbGefuehrt, arbeitsmarktnah } = wortschatz(bauer);
  const esbErforderlich = rule('esb-erforderlich');
  const ohneEsb = surely(none('esbAm'));

  /** The criteria of the recommended row: the first that is met. */
  const gruende: readonly Block[] = ZEILEN.map((id, index) => ({
    criteria: id,
    when: surely(
      all(rule(id), ...ZEILEN.slice(0, index).map((earlier) => not(surely(rule(earlier))))),
    ),
  }));

  return [
    note({
      id: 'vermerk-esb-ergebnis',
      title: 'E-Mail an die Leistung: Ergebnis der Einstiegsberatung',
      section: '6.2',
      serves: ZEILEN,
      past: passed(date('esbAm'), interval('nachlauf')),
      when: esbGefuehrt,
      blocks: [
        { text: 'An die Leistungssachbearbeitung: Ergebnis der Einstiegsberatung' },
        {
          text: 'Die Einstiegsberatung zur Kundennummer {kundennummer} (BG-Nummer {bgNummer}) wurde am {esbAm} geführt.',
        },
        ...kategorie,
        { text: 'Zukünftig zuständig ist: {empfehlung}.' },
        { when: surely(any(...ZEILEN.map(rule))), text: 'Gründe der Zuständigkeit:' },
        ...gruende,
        SCHLUSS,
      ],
      short: [
        {
          text: '{stichtag}: Einstiegsberatung am {esbAm} geführt, Kundennummer {kundennummer}.',
        },
        ...kategorie,
        { text: 'Zukünftig zuständig: {empfehlung} ({quelle}).' },
      ],
    }),
    note({
      id: 'vermerk-esb-nicht-erforderlich',
      title: 'Nachricht an den Service: keine Einstiegsberatung erforderlich',
      section: '3',
      past: passed(date('antragstellungAm'), interval('nachlauf')),
      when: all(
        named('Keine Einstiegsberatung erforderlich', not(esbErforderlich)),
        sofernBekannt(
          named('Antrag gestellt', not(none('antragstellungAm'))),
          'Der Tag des Antrags ist nicht bekannt.',
        ),
      ),
      blocks: [
        { text: 'An den Service: Einstiegsberatung' },
        {
          when: surely(not(esbErforderlich)),
          text: 'Für die Kundennummer {kundennummer} (Antrag vom {antragstellungAm}) ist keine Einstiegsberatung erforderlich. Geprüft wurde:',
        },
        {
          when: undecided(esbErforderlich),
          text: 'Ob für die Kundennummer {kundennummer} (Antrag vom {antragstellungAm}) eine Einstiegsberatung erforderlich ist, steht noch nicht fest. Geprüft wurde:',
        },
        { criteria: 'esb-erforderlich' },
        SCHLUSS,
      ],
      short: [
        {
          when: surely(not(esbErforderlich)),
          text: '{stichtag}: Für die Kundennummer {kundennummer} ist keine Einstiegsberatung erforderlich ({quelle}).',
        },
        {
          when: undecided(esbErforderlich),
          text: '{stichtag}: Ob für die Kundennummer {kundennummer} eine Einstiegsberatung erforderlich ist, ist [noch zu klären: Neufall] ({quelle}).',
        },
      ],
    }),
    note({
      id: 'vermerk-uebergabe-arbeitsmarktnah',
      title: 'E-Mail an den Fallmanager für arbeitsmarktnahe Kunden: Übergabe',
      section: '6.3',
      serves: ['fm-arbeitsmarktnah'],
      past: passed(date('arbeitsmarktnahSeit'), interval('nachlauf')),
      when: arbeitsmarktnah,
      blocks: [
        { text: 'An den Fallmanager für arbeitsmarktnahe Kunden: Übergabe' },
        {
          when: not(ohneEsb),
          text: 'Nach der Einstiegsberatung vom {esbAm} wird der Fall mit der Kundennummer {kundennummer} als arbeitsmarktnah eingestuft und übergeben. Kriterien:',
        },
        {
          when: ohneEsb,
          text: 'Der Fall mit der Kundennummer {kundennummer} wird als arbeitsmarktnah eingestuft und übergeben. Eine Einstiegsberatung ist nicht eingetragen. Kriterien:',
        },
        { criteria: 'fm-arbeitsmarktnah' },
        {
          text: 'Die Unterlagen aus der Einstiegsberatung werden übergeben: [noch zu klären: welche Unterlagen, auf welchem Weg].',
        },
        SCHLUSS,
      ],
      short: [
        {
          when: not(ohneEsb),
          text: '{stichtag}: Kundennummer {kundennummer} nach der Einstiegsberatung vom {esbAm} als arbeitsmarktnah (Kategorie {kundenkategorie}) übergeben, mit den Unterlagen ({quelle}).',
        },
        {
          when: ohneEsb,
          text: '{stichtag}: Kundennummer {kundennummer} als arbeitsmarktnah (Kategorie {kundenkategorie}) übergeben, ohne eingetragene Einstiegsberatung ({quelle}).',
        },
      ],
    }),
  ];
}

/** Reasons of a change between Fallmanagers. */
export function wechsel(bauer: Bauer): Rule[] {
  const { note, interval, number } = bauer;
  const { ausU25Ueberzuleiten, arbeitsmarktnah, uebergebenArbeitsmarktnah } = wortschatz(bauer);
  const seit = date('arbeitsmarktnahSeit');
  const dauerVorbei = passed(seit, interval('betreuungArbeitsmarktnah'));
  const erledigt = (bereich: (typeof BEREICHE)[number][0] | undefined): Condition =>
    count(
      'hemmnisse',
      bereich === undefined
        ? hemmnis.is('stand', 'erledigt')
        : all(hemmnis.is('stand', 'erledigt'), hemmnis.is('bereich', bereich)),
      number('eines'),
    );
  const abgebaut: readonly Block[] = [
    ...BEREICHE.map(([bereich, text]) => ({
      when: surely(erledigt(bereich)),
      text: `Abgebaut ist ein Hemmnis im Bereich: ${text}.`,
    })),
    {
      when: not(surely(erledigt(undefined))),
      text: 'Abgebaute Hemmnisse: [noch zu klären: welche Hemmnisse abgebaut sind].',
    },
  ];

  return [
    note({
      id: 'vermerk-ende-arbeitsmarktnah',
      title: 'Vermerk: Einzelfallbeurteilung und Ende der arbeitsmarktnahen Betreuung',
      section: '4.2, 6.6',
      values: { ende: plus(seit, interval('betreuungArbeitsmarktnah')) },
      serves: ['einzelfallbeurteilung'],
      when: uebergebenArbeitsmarktnah,
      blocks: [
        { text: 'Einzelfallbeurteilung der arbeitsmarktnahen Betreuung, {stichtag}' },
        {
          text: 'Der Fall mit der Kundennummer {kundennummer} wird seit {arbeitsmarktnahSeit} vom Fallmanager für arbeitsmarktnahe Kunden betreut.',
        },
        {
          when: surely(dauerVorbei),
          text: 'Die {param:betreuungArbeitsmarktnah} bis zur Beurteilung endeten am {wert:ende}.',
        },
        {
          when: not(surely(dauerVorbei)),
          text: 'Die {param:betreuungArbeitsmarktnah} bis zur Beurteilung enden am {wert:ende}.',
        },
        {
          text: 'Dauerhafte Integration bisher: [noch zu klären: erreicht oder nicht]. In naher Zukunft zu erwarten: [noch zu klären: ja oder nein].',
        },
        {
          text: 'Entscheidung: [noch zu klären: Betreuung fortsetzen oder beenden]. Begründung: [noch zu klären: Begründung].',
        },
        ...hemmnisse,
        {
          text: 'Endet die Betreuung, gehen diese Angaben vorher an den künftigen Fallmanager: [noch zu klären: weitergegeben am].',
        },
        SCHLUSS,
      ],
      short: [
        {
          text: '{stichtag}: Einzelfallbeurteilung der arbeitsmarktnahen Betreuung seit {arbeitsmarktnahSeit} ({quelle}). Entscheidung und Begründung: [noch zu klären: Entscheidung mit Begründung].',
        },
        ...hemmnisse,
      ],
    }),
    note({
      id: 'vermerk-wechsel-arbeitsmarktnah',
      title: 'Vermerk: Wechsel zum Fallmanager für arbeitsmarktnahe Kunden',
      section: '6.6',
      serves: ['fm-arbeitsmarktnah', 'betreuung-falsch'],
      when: all(arbeitsmarktnah, is('betreuungDurch', 'fmArbeitsmarktfern')),
      blocks: [
        { text: 'Wechsel zum Fallmanager für arbeitsmarktnahe Kunden, {stichtag}' },
        {
          text: 'Der Fall mit der Kundennummer {kundennummer} hat sich zu einem arbeitsmarktnahen entwickelt. Kriterien:',
        },
        { criteria: 'fm-arbeitsmarktnah' },
        ...abgebaut,
        { text: 'Begründung der Entscheidung: [noch zu klären: Begründung].' },
        SCHLUSS,
      ],
      short: [
        {
          text: '{stichtag}: Wechsel zum Fallmanager für arbeitsmarktnahe Kunden, Kategorie {kundenkategorie} ({quelle}).',
        },
        ...abgebaut,
        { text: 'Begründung: [noch zu klären: Begründung].' },
      ],
    }),
    note({
      id: 'uebergabeprotokoll',
      title: 'Übergabeprotokoll: U25 an Ü25',
      section: '6.7',
      serves: ['wechsel-ue25'],
      when: ausU25Ueberzuleiten,
      blocks: [
        { text: 'Übergabeprotokoll vom Fallmanagement U25 an das Fallmanagement Ü25, {stichtag}' },
        {
          text: 'Kundennummer {kundennummer}, Alter {alter} Jahre. Künftig zuständig: {empfehlung}.',
        },
        { text: 'Zielgruppe U25 bisher: {zielgruppeU25}.' },
        ...kategorie,
        ...hemmnisse,
        { text: 'Maßnahmen: {massnahmen}.' },
        ...egvStand,
        ...naechsterTermin,
        {
          text: 'Übergabegespräch am [noch zu klären: Tag des Gesprächs]; Kunde informiert am [noch zu klären: Tag]. Besprochen: [noch zu klären: Inhalte, angefangene Maßnahmen].',
        },
        SCHLUSS,
      ],
      short: [
        {
          text: '{stichtag}: Übergabe vom Fallmanagement U25 an: {empfehlung} ({quelle}). Übergabegespräch am [noch zu klären: Tag des Gesprächs].',
        },
        ...kategorie,
        ...hemmnisse,
      ],
    }),
  ];
}

/** What belongs to the talks themselves. */
export function gespraeche(bauer: Bauer): Rule[] {
  const { note, rule } = bauer;
  const { unter25, arbeitsmarktnah, egvVorhanden } = wortschatz(bauer);
  const kontaktBekannt = named('Ein Kontakt ist bekannt', onOrBefore(lastTalk(), stichtag()));
  const heute = surely(onOrAfter(lastTalk(), stichtag()));
  return [
    note({
      id: 'vermerk-egv-auswertung',
      title: 'Vermerk: {begriff:egv} auswerten',
      section: '4.1.4',
      serves: ['egv-erforderlich', 'egv-fortschreibung', 'egv-abgelaufen'],
      when: egvVorhanden,
      blocks: [
        { text: 'Auswertung: {begriff:egv}, {stichtag}' },
        { text: 'Kundennummer {kundennummer}. Ausgewertet wird:' },
        ...egvStand,
        {
          text: 'Umgesetzt: [noch zu klären: was umgesetzt ist]. Nicht umgesetzt, mit Ursachen: [noch zu klären: was offen blieb und warum].',
        },
        { text: 'Profil, Ziel und Strategie: [noch zu klären: bleiben oder Anpassung].' },
        ...kategorie,
        ...hemmnisse,
        ...naechsterTermin,
        SCHLUSS,
      ],
      short: [
        {
          text: '{stichtag}: {begriff:egv} vom {egvAm} ausgewertet ({quelle}). Ergebnis: [noch zu klären: umgesetzt und nicht umgesetzt].',
        },
        ...naechsterTermin,
      ],
    }),
    note({
      id: 'kundenkontakt',
      title: 'Vermerk: Kundenkontakt',
      section: '4.1.4',
      interpretation:
        'Der Text gilt dem Kontakt, der jetzt festgehalten wird. Seinen Tag nennt er nur, wo der letzte eingetragene Kontakt vom Stichtag ist: Ein früherer war ein anderer.',
      values: { kontakt: lastTalk() },
      serves: [
        'folgegespraech',
        'gespraech-fehlt',
        'folgetermin-fehlt',
        'kontakt-a',
        'kontakt-b',
        'kontakt-ausbildungsuchend',
        'kontakt-fehlt',
        'absolvent-kontakt',
      ],
      when: any(kontaktBekannt, rule('egv-erforderlich')),
      blocks: [
        { when: heute, text: 'Kundenkontakt vom {wert:kontakt}' },
        { when: not(heute), text: 'Kundenkontakt vom [noch zu klären: Tag des Kontakts]' },
        { text: 'Kundennummer {kundennummer}. Besprochen: [noch zu klären: Inhalte].' },
        {
          text: 'Vereinbart, vom Kunden: [noch zu klären: Schritte mit Termin]; vom Fallmanager: [noch zu klären: Schritte mit Termin].',
        },
        ...naechsterTermin,
        {
          when: all(surely(kontaktBekannt), not(heute)),
          text: 'Davor zuletzt Kontakt am {wert:kontakt}.',
        },
        SCHLUSS,
      ],
      short: [
        { when: heute, text: '{stichtag}: Kundenkontakt vom {wert:kontakt} ({quelle}).' },
        {
          when: not(heute),
          text: '{stichtag}: Kundenkontakt vom [noch zu klären: Tag des Kontakts] ({quelle}).',
        },
        { text: 'Vereinbart: [noch zu klären: Schritte beider Seiten].' },
        ...naechsterTermin,
      ],
    }),
    note({
      id: 'formblatt',
      title: 'Formblatt: Aufgaben und Termine',
      section: '5.3',
      serves: ['egv-erforderlich'],
      when: all(unter25, egvVorhanden),
      blocks: [
        { text: 'Aufgaben und Termine zur Kundennummer {kundennummer}, aus:' },
        ...egvStand,
        { text: 'Das mache ich, mit Termin: [noch zu klären: Aufgaben und Termine].' },
        {
          text: 'Das macht der Fallmanager, mit Termin: [noch zu klären: Aufgaben und Termine].',
        },
        ...naechsterTermin,
        SCHLUSS,
      ],
      short: [
        {
          text: 'Aufgaben und Termine aus: {begriff:egv} vom {egvAm}: [noch zu klären: Aufgaben und Termine].',
        },
        { when: not(egvOhneEnde), text: 'Gültig bis {egvGueltigBis}.' },
        ...naechsterTermin,
        { text: 'Stand: {stichtag} ({quelle}).' },
      ],
    }),
    note({
      id: 'vermerk-matching',
      title: 'Vermerk: Matching mit dem Arbeitgeberservice',
      section: '4.2, 6.5',
      serves: ['stellensuchlauf', 'stellensuchlauf-fehlt'],
      when: arbeitsmarktnah,
      blocks: [
        { text: 'Matching mit dem Arbeitgeberservice, {stichtag}' },
        {
          text: 'Der Fall mit der Kundennummer {kundennummer} ist arbeitsmarktnah (Kategorie {kundenkategorie}).',
        },
        {
          when: not(surely(none('stellensuchlaufAm'))),
          text: 'Letzter Stellensuchlauf: {stellensuchlaufAm}.',
        },
        {
          when: surely(none('stellensuchlaufAm')),
          text: 'Ein Stellensuchlauf ist noch nicht eingetragen.',
        },
        {
          text: 'Abgeglichene Stellen: [noch zu klären: Stellen]. Ergebnis und nächste Schritte: [noch zu klären: Ergebnis].',
        },
        SCHLUSS,
      ],
      short: [
        {
          text: '{stichtag}: Matching mit dem Arbeitgeberservice zur Kundennummer {kundennummer} ({quelle}). Ergebnis: [noch zu klären: Ergebnis].',
        },
      ],
    }),
  ];
}
