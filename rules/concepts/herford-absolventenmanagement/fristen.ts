/**
 * What is to be done around the end of the Maßnahme: a contact in person and a new Kooperationsplan, and
 * afterwards, for long Weiterbildungen, half a year of close support.
 */
import {
  all,
  any,
  before,
  date,
  day,
  endOf,
  is,
  massnahme,
  minus,
  named,
  none,
  not,
  onOrAfter,
  onOrBefore,
  plus,
  stichtag,
  surely,
} from '../../concept/builders.ts';
import type { Rule } from '../../concept/data.ts';
import { abschnitt, type Bauer } from './parameter.ts';
import { beginn, ende, wortschatz } from './wortschatz.ts';

const AUSLEGUNG_ENGER =
  'Der Zeitraum umfasst {param:fensterVorEnde} vor dem letzten Tag und diesen selbst.';
const AUSLEGUNG_WEITER =
  'Der Zeitraum umfasst den letzten Tag und {param:fensterNachEnde} danach; was vorher war, zählt hier nicht.';
const AUSLEGUNG_KONTAKT = 'Als qualifiziert gilt ein persönlicher Kontakt.';

/** Contact in person and new Kooperationsplan, each in the window of its sense. */
export function fristen(bauer: Bauer): Rule[] {
  const { deadline } = bauer;
  const { engererSinn, weitererSinn, keinVerzicht } = wortschatz(bauer);
  const jeMassnahme = { forEach: 'massnahmen', field: 'massnahmen' } as const;
  const imEngerenSinn = {
    ...jeMassnahme,
    section: abschnitt.engererSinn,
    when: all(engererSinn.gilt, keinVerzicht),
    opens: engererSinn.fenster.von,
    due: engererSinn.fenster.bis,
  };
  const imWeiterenSinn = {
    ...jeMassnahme,
    section: abschnitt.weitererSinn,
    when: all(weitererSinn.gilt, keinVerzicht),
    opens: weitererSinn.fenster.von,
    due: weitererSinn.fenster.bis,
  };
  return [
    deadline({
      ...imEngerenSinn,
      id: 'kontakt-vor-ende',
      title: 'Persönlicher Kontakt vor dem Maßnahmeende',
      interpretation: `${AUSLEGUNG_ENGER} ${AUSLEGUNG_KONTAKT}`,
      satisfied: engererSinn.persoenlicherKontakt,
    }),
    deadline({
      ...imEngerenSinn,
      id: 'einv-vor-ende',
      title: '{begriff:egv} neu abschließen vor dem Maßnahmeende',
      interpretation: AUSLEGUNG_ENGER,
      satisfied: engererSinn.neueEgv,
    }),
    deadline({
      ...imWeiterenSinn,
      id: 'kontakt-nach-ende',
      title: 'Persönlicher Kontakt nach dem Maßnahmeende',
      interpretation: `${AUSLEGUNG_WEITER} ${AUSLEGUNG_KONTAKT}`,
      satisfied: weitererSinn.persoenlicherKontakt,
    }),
    deadline({
      ...imWeiterenSinn,
      id: 'einv-nach-ende',
      title: '{begriff:egv} neu abschließen nach dem Maßnahmeende',
      interpretation: AUSLEGUNG_WEITER,
      satisfied: weitererSinn.neueEgv,
    }),
  ];
}

/** The Kooperationsplan from before the window is to end when the new one is due. */
export function befristung(bauer: Bauer): Rule[] {
  const { warning, interval } = bauer;
  const { engererSinn, weitererSinn, keinVerzicht } = wortschatz(bauer);
  const gueltigBis = date('egvGueltigBis');
  const fruehestens = minus(ende, interval('befristungVorEnde'));
  const endetZwischen = (von: typeof ende) =>
    named(
      'Bisheriges Ende passt zum Maßnahmeende',
      all(
        named('Nicht vor dem ersten Tag, der passt', onOrAfter(gueltigBis, von)),
        named('Nicht nach dem letzten Tag der Maßnahme', onOrBefore(gueltigBis, ende)),
      ),
    );
  const ausZeitVorher = (sinn: typeof engererSinn) =>
    named(
      '{begriff:egv} stammt aus der Zeit vor dem vorgesehenen Zeitraum',
      before(date('egvAm'), sinn.fenster.von),
    );
  const alsKooperationsplan = named(
    'Ab dem 01.07.2023 geschlossen',
    onOrAfter(date('egvAm'), day('2023-07-01')),
  );
  return [
    warning({
      id: 'einv-befristung',
      section: abschnitt.beide,
      forEach: 'massnahmen',
      field: 'egvGueltigBis',
      severity: 'warning',
      severityWhen: [{ when: alsKooperationsplan, severity: 'info' }],
      interpretation:
        '„Auf den Monat vor Ablauf“ ist jeder Tag von {param:befristungVorEnde} vor dem Maßnahmeende bis zum letzten Tag. Ein Kooperationsplan (ab dem 01.07.2023) wird fortgeschrieben und muss nicht befristet sein: dort nur ein Hinweis. {param:nachlauf} nach dem Zeitraum wird nicht mehr gewarnt.',
      values: { fruehestens },
      when: all(
        keinVerzicht,
        named(
          'Bisheriges Ende passt nicht zum Maßnahmeende',
          any(
            named(
              'Engerer Sinn: endet nicht im letzten Monat der Maßnahme',
              all(
                engererSinn.gilt,
                engererSinn.nichtVorbei,
                ausZeitVorher(engererSinn),
                not(endetZwischen(fruehestens)),
              ),
            ),
            named(
              'Weiterer Sinn: endet nicht am letzten Tag der Maßnahme',
              all(
                weitererSinn.gilt,
                weitererSinn.nichtVorbei,
                ausZeitVorher(weitererSinn),
                not(endetZwischen(ende)),
              ),
            ),
          ),
        ),
      ),
      text: '{begriff:egv} vom {egvAm}: Befristung prüfen.',
      blocks: [
        { when: surely(none('egvGueltigBis')), text: 'Ein Ende ist nicht eingetragen.' },
        { when: not(none('egvGueltigBis')), text: 'Eingetragenes Ende: {egvGueltigBis}.' },
        {
          when: surely(engererSinn.gilt),
          text: 'Zum Maßnahmeende passt ein Tag vom {wert:fruehestens} bis zum {massnahme:ende}.',
        },
        {
          when: surely(weitererSinn.gilt),
          text: 'Zum Maßnahmeende passt der {massnahme:ende}.',
        },
        {
          when: surely(alsKooperationsplan),
          text: 'Ein Kooperationsplan wird fortgeschrieben; der Tag kann als Anhalt für die nächste Besprechung dienen.',
        },
      ],
    }),
  ];
}

/** What accompanies the window, and what comes after it. */
export function begleitung(bauer: Bauer): Rule[] {
  const { deadline, hint, interval } = bauer;
  const { weitererSinn, imJeweiligenSinn, keinVerzicht } = wortschatz(bauer);
  const marktnah = is('integrationsprognose', 'marktnah');
  const fbw = massnahme.is('art', 'FbW');
  return [
    deadline({
      id: 'enge-begleitung',
      title: 'Enge Vermittlung nach der Weiterbildung',
      section: abschnitt.weitererSinn,
      forEach: 'massnahmen',
      field: 'massnahmen',
      phase: true,
      interpretation:
        '„Mindestens“ {param:begleitungDauer}: die Zeile endet dann, die Begleitung kann länger dauern. Sie hängt nicht davon ab, ob Absolventenmanagement im engeren oder weiteren Sinn vorliegt.',
      when: all(
        fbw,
        named('Weiterbildung führt zu einem Abschluss', massnahme.yes('abschlussorientiert')),
        named(
          'Weiterbildung dauert mindestens {param:begleitungAb}',
          onOrAfter(ende, endOf(beginn, interval('begleitungAb'))),
        ),
        keinVerzicht,
      ),
      opens: ende,
      due: plus(ende, interval('begleitungDauer')),
    }),
    hint({
      id: 'vermittlungsvorschlag',
      section: abschnitt.beide,
      forEach: 'massnahmen',
      when: all(imJeweiligenSinn('heuteImFenster'), keinVerzicht),
      text: 'Maßnahmeende {massnahme:ende}: Vermittlungsvorschlag oder Stelleninformation prüfen.',
      blocks: [
        {
          when: surely(marktnah),
          text: 'Die Integrationsprognose ist marktnah: Ein Vorschlag ist grundsätzlich geeignet.',
        },
      ],
    }),
    hint({
      id: 'kenntnisse-anpassen',
      section: abschnitt.weitererSinn,
      forEach: 'massnahmen',
      when: all(weitererSinn.gilt, weitererSinn.heuteImFenster, keinVerzicht),
      text: 'Maßnahmeende {massnahme:ende}: neue Kenntnisse und Fähigkeiten in VerBIS nachtragen.',
      blocks: [
        { when: surely(fbw), text: 'Nach einer Weiterbildung (FbW) ist das besonders wichtig.' },
      ],
    }),
    hint({
      id: 'fbw-reha-agentur',
      section: abschnitt.massnahmen,
      forEach: 'massnahmen',
      interpretation:
        'Das Fachkonzept ist älter als die Änderung. Ob sie zutrifft, wird am Beginn der Maßnahme abgelesen.',
      when: all(
        massnahme.is('art', 'FbW', 'reha117'),
        is('rechtskreis', 'SGB II'),
        named('Beginn ab dem 01.01.2025', onOrAfter(beginn, day('2025-01-01'))),
        named('Maßnahme hat begonnen', onOrBefore(beginn, stichtag())),
        named(
          'Maßnahmeende höchstens {param:nachlauf} her',
          onOrBefore(stichtag(), plus(ende, interval('nachlauf'))),
        ),
        keinVerzicht,
      ),
      text: 'Weiterbildung und Reha bewilligt seit dem 01.01.2025 die Agentur für Arbeit. Das Absolventenmanagement zum {massnahme:ende} bleibt nach dem Fachkonzept vorgesehen; Absprache mit der Agentur prüfen.',
    }),
  ];
}
