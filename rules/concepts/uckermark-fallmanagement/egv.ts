/**
 * The Kooperationsplan (Eingliederungsvereinbarung), the follow-up talks and how close contact is kept
 * (sections 4.1.2 to 4.2, 5.2.2, 5.3).
 */
import {
  after,
  all,
  any,
  before,
  choose,
  date,
  earlier,
  is,
  lastContact,
  lastTalk,
  named,
  noContact,
  none,
  not,
  onOrBefore,
  plus,
  sofernBekannt,
  stichtag,
  surely,
  yes,
} from '../../concept/builders.ts';
import type { Rule } from '../../concept/data.ts';
import type { Bauer } from './parameter.ts';
import { wortschatz } from './wortschatz.ts';

/** Writings are no talk. */
const letztesGespraech = lastTalk('schriftlich', 'mail');
const gespraechBekannt = named(
  'Ein Gespräch hat stattgefunden',
  onOrBefore(letztesGespraech, stichtag()),
);

/** The Kooperationsplan: missing, expired, to be renewed. */
export function kooperationsplan(bauer: Bauer): Rule[] {
  const { warning, deadline, hint, interval } = bauer;
  const { egvErforderlich, keinVerzicht, erstgespraechGefuehrt } = wortschatz(bauer);
  return [
    warning({
      id: 'egv-fehlt',
      section: '4.1.4, 5.3',
      severity: 'warning',
      severityWhen: [{ when: erstgespraechGefuehrt, severity: 'error' }],
      field: 'egvAm',
      interpretation:
        'Abzuschließen ist im Gespräch nach der Einstiegsberatung; ist es geführt, wiegt das Fehlen schwerer. Ein begründeter Verzicht stellt die Meldung ab.',
      when: all(egvErforderlich, none('egvAm'), keinVerzicht),
      text: '{begriff:egv} fehlt: Abschluss prüfen. Vorgesehen ist er im Gespräch nach der Einstiegsberatung, auch bei unfertigem Profiling.',
    }),
    warning({
      id: 'egv-abgelaufen',
      section: '4.1.4',
      severity: 'warning',
      field: 'egvGueltigBis',
      when: all(
        egvErforderlich,
        named('{begriff:egv} abgelaufen', before(date('egvGueltigBis'), stichtag())),
        keinVerzicht,
      ),
      text: '{begriff:egv} war gültig bis {egvGueltigBis}: auswerten und fortschreiben.',
    }),
    deadline({
      id: 'egv-fortschreibung',
      title: '{begriff:egv} fortschreiben',
      section: '4.1.4',
      field: 'egvGueltigBis',
      interpretation:
        'Fällig ist das Frühere: das Ende der Gültigkeit oder {param:egvLaufzeit} nach dem Abschluss. In der Regel wird schon aus gegebenem Anlass fortgeschrieben.',
      when: all(
        egvErforderlich,
        keinVerzicht,
        // Where there surely is none, asking for its end would be idle.
        named(
          '{begriff:egv} fehlt nicht',
          any(
            sofernBekannt(
              named('Abschluss eingetragen', not(none('egvAm'))),
              'Nicht bekannt, ob einer geschlossen wurde.',
            ),
            surely(named('Ende der Gültigkeit eingetragen', not(none('egvGueltigBis')))),
          ),
        ),
      ),
      due: earlier(date('egvGueltigBis'), plus(date('egvAm'), interval('egvLaufzeit'))),
    }),
    hint({
      id: 'egv-erfassen',
      section: '4.1.4',
      when: egvErforderlich,
      text: '{begriff:egv}: Dazu werden ein Leitziel und eine Zielkategorie erfasst (berufliche Kompetenz, Motivation und Leistungsbereitschaft, soziale Kompetenzen, Leistungsfähigkeit oder Rahmenbedingungen). Vereinbarungen konkret fassen und mit Terminen versehen, für beide Seiten.',
    }),
    hint({
      id: 'egv-komplex',
      section: '4.1.4',
      when: all(egvErforderlich, is('kundenkategorie', 'D', 'E')),
      text: 'Komplexe Profillage: {begriff:egv} auch bei unfertigem Profiling schließen, zunächst für die Aufgaben bis zum Folgegespräch; danach neu für den weiteren Weg.',
    }),
  ];
}

/** Follow-up talks and the closer rhythms. */
export function kontaktdichte(bauer: Bauer): Rule[] {
  const { warning, deadline, hint, interval } = bauer;
  const { egvErforderlich, egvVorhanden, arbeitsmarktnah, ausbildungsuchend } = wortschatz(bauer);
  const bKunde = named(
    'Kategorie B und nicht ausbildungsuchend',
    all(is('kundenkategorie', 'B'), named('Nicht ausbildungsuchend', not(ausbildungsuchend))),
  );
  const engereRegel = any(arbeitsmarktnah, bKunde, ausbildungsuchend);
  const keineEngereRegel = named('Keine engere Kontaktdichte', not(engereRegel));
  // Where there surely was no contact, the last one is that of the Kooperationsplan or the Bewilligung.
  const beginn = choose([{ when: noContact(), take: lastContact() }], letztesGespraech);
  const nachGespraech = plus(beginn, interval('folgegespraech'));

  return [
    deadline({
      id: 'folgegespraech',
      title: 'Folgegespräch',
      section: '4.1.4, 5.3',
      field: 'letzterKontaktAm',
      interpretation:
        'Die {param:folgegespraech} zählen ab dem letzten Gespräch; Schreiben und E-Mails sind keines. Gab es sicher noch gar keinen Kontakt, zählen sie ab {begriff:egv} oder Bewilligung. Läuft {begriff:egv} vorher ab, ist das Gespräch dann fällig. Wo eine engere Kontaktdichte gilt (A ab {param:u25} Jahren, B, Ausbildungsuchende), tritt diese an die Stelle. Für unter {param:u25}-Jährige gilt der Verweis in 5.3.',
      when: all(egvErforderlich, keineEngereRegel),
      due: choose(
        [
          {
            when: after(date('egvGueltigBis'), beginn),
            take: earlier(nachGespraech, date('egvGueltigBis')),
          },
        ],
        nachGespraech,
      ),
    }),
    warning({
      id: 'gespraech-fehlt',
      section: '4.1.4',
      severity: 'warning',
      interpretation:
        'Gibt es nur Schreiben oder E-Mails, beginnt keine Frist für das Folgegespräch; diese Meldung tritt an ihre Stelle.',
      when: all(
        egvErforderlich,
        keineEngereRegel,
        named('Kontakte vorhanden', not(noContact())),
        named('Kein Gespräch darunter', not(gespraechBekannt)),
      ),
      text: 'Bisher nur schriftliche Kontakte: ein Gespräch vereinbaren.',
    }),
    hint({
      id: 'folgegespraech-inhalte',
      section: '4.1.4',
      interpretation: 'Gezeigt, sobald ein Gespräch geführt wurde oder {begriff:egv} vorliegt.',
      when: all(egvErforderlich, any(gespraechBekannt, egvVorhanden)),
      text: 'Folgegespräch vorbereiten: Profil, Standort und {begriff:egv} sichten, eingereichte Unterlagen auswerten, Rückmeldungen zu Vermittlungsvorschlägen und von Trägern ansehen. Im Gespräch: 1. Vereinbartes und Erreichtes vergleichen, Ursachen besprechen; 2. Profil, Ziel und Strategie überprüfen; 3. Bewerbungen besprechen, soweit nichts entgegensteht; 4. nächste Schritte vereinbaren und den nächsten Termin festlegen.',
    }),
    warning({
      id: 'folgetermin-fehlt',
      section: '4.1.4',
      severity: 'info',
      field: 'naechsterTerminAm',
      interpretation:
        'Das Konzept nennt keine Ausnahme. Bei X, Y und Z hält die Wiedervorlage den Fall im Blick; dort ist der Hinweis ohne Eile.',
      when: none('naechsterTerminAm'),
      text: 'Kein nächster Termin eingetragen: Das nächste Folgegespräch wird jeweils im Gespräch vereinbart.',
    }),
    deadline({
      id: 'kontakt-a',
      title: 'Kontakt zum arbeitsmarktnahen Kunden',
      section: '4.2',
      field: 'letzterKontaktAm',
      interpretation:
        'Der Monat zählt ab dem letzten Kontakt gleich welcher Art. Gab es sicher noch keinen, zählt er ab {begriff:egv} oder Bewilligung.',
      when: arbeitsmarktnah,
      due: plus(lastContact(), interval('kontaktA')),
    }),
    deadline({
      id: 'kontakt-b',
      title: 'Kontakt zum B-Kunden',
      section: '4.1.4, 5.3',
      field: 'letzterKontaktAm',
      interpretation:
        'Die {param:kontaktB} zählen ab dem letzten Kontakt gleich welcher Art. Gab es sicher noch keinen, zählen sie ab {begriff:egv} oder Bewilligung. Für Ausbildungsuchende gilt deren engere Kontaktdichte. Für unter {param:u25}-Jährige gilt der Verweis in 5.3.',
      when: bKunde,
      due: plus(lastContact(), interval('kontaktB')),
    }),
    deadline({
      id: 'kontakt-ausbildungsuchend',
      title: 'Kontakt zum Ausbildungsuchenden',
      section: '5.2.2',
      field: 'letzterKontaktAm',
      interpretation:
        'Der Monat zählt ab dem letzten Kontakt gleich welcher Art. Gab es sicher noch keinen, zählt er ab {begriff:egv} oder Bewilligung.',
      when: ausbildungsuchend,
      due: plus(lastContact(), interval('kontaktAusbildungsuchend')),
    }),
    warning({
      id: 'kontakt-fehlt',
      section: '4.1.4, 4.2, 5.2.2',
      severity: 'warning',
      interpretation:
        'Wo kein Kontakt war, beginnt keine Frist; diese Meldung tritt an ihre Stelle. Wo eine engere Kontaktdichte gilt (A ab {param:u25} Jahren, B, Ausbildungsuchende), gilt sie auch ohne {begriff:egv}, bei Ausbildungsuchenden in jeder Kategorie.',
      when: all(any(egvErforderlich, named('Engere Kontaktdichte', engereRegel)), noContact()),
      text: 'Noch kein Kontakt vorhanden, auch keine Einstiegsberatung und kein Erstgespräch: Gespräch vereinbaren.',
    }),
    hint({
      id: 'ziel-aufstocker',
      section: '4.1.2',
      interpretation:
        'Als beschäftigt gilt hier, wer sozialversicherungspflichtig arbeitet; für Minijobs ist kein Feld bekannt.',
      when: all(egvErforderlich, yes('svBeschaeftigung')),
      text: 'Beschäftigt und weiter auf Leistungen angewiesen: Ziel ist, die bestehende Beschäftigung zu festigen und auszuweiten.',
    }),
    hint({
      id: 'vorrangige-ansprueche',
      section: '4.1.2',
      interpretation: 'Eine Erstausbildung kommt in Betracht, wo kein Berufsabschluss vorliegt.',
      when: all(
        egvErforderlich,
        any(yes('rehaOderSb'), yes('alleinerziehend'), is('berufsabschluss', 'keiner')),
      ),
      text: 'Bei der Wahl des Ziels vorrangige Ansprüche (etwa Reha oder Erstausbildung) und besondere Lebenslagen (etwa alleinerziehend) berücksichtigen.',
    }),
  ];
}
