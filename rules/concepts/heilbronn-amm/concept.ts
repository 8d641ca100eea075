/**
 * AMM-Konzept 2021-02 of the Jobcenter Landkreis Heilbronn, 1. Änderung of 14.04.2021: who is handed
 * to the Arbeitsmarktmanager (AMM), by whom and how, and who leaves them again.
 */
import {
  after,
  age,
  all,
  any,
  atLeast,
  date,
  days,
  defineVersion,
  is,
  named,
  no,
  none,
  not,
  onOrBefore,
  passed,
  plus,
  sofernBekannt,
  stichtag,
  surely,
  undecided,
  withinLast,
  yes,
} from '../../concept/builders.ts';
import type { Concept } from '../../concept/data.ts';

const version = defineVersion({
  validFrom: '2021-04-15',
  document: 'AMM-Konzept Nr. 2021-02, 1. Änderung (Jobcenter Landkreis Heilbronn, 14.04.2021)',
  params: {
    alterVon: { value: 25, label: 'Mindestalter in Jahren', section: '1, 2' },
    alterBis: { value: 50, label: 'Höchstalter in Jahren, einschließlich', section: '1, 2' },
    abschlussFrist: {
      value: { years: 5 },
      label: 'So lange darf der Abschluss höchstens zurückliegen',
      section: '1, 2',
    },
    praxisMonate: {
      value: 6,
      label: 'Monate Berufspraxis in den letzten 2 Jahren',
      section: '1, 2',
    },
    betreuungsdauer: {
      value: { months: 6 },
      label: 'Betreuung durch den AMM bis zur Prüfung der Übergabe an BAK',
      section: '3',
    },
    anruftage: {
      value: 2,
      label: 'Verschiedene Tage mit erfolglosem Anruf vor der Einladung',
      section: '3',
    },
  },
  teams: { amm: 'Arbeitsmarktmanager (AMM)', bak: 'BAK', abgebend: 'Abgabe aus dem AMM' },
  begriffe: {},
  rules: ({ number, interval, rule, eligibility, routing, deadline, warning, note }) => {
    const berufspraxis = (field: 'praxisMonate24' | 'passendePraxisMonate24') =>
      atLeast(field, number('praxisMonate'));
    const berufserfahrung = named(
      'Berufserfahrung: Abschluss nicht zu lange her oder genügend Berufspraxis',
      any(
        named(
          'Mit Berufsausbildung',
          all(
            is('berufsabschluss', 'ausbildung'),
            named(
              'Ausbildung nicht zu lange her, oder Berufspraxis',
              any(
                named(
                  'Ausbildung innerhalb der letzten {param:abschlussFrist} abgeschlossen',
                  withinLast(date('ausbildungAbgeschlossenAm'), interval('abschlussFrist')),
                ),
                berufspraxis('praxisMonate24'),
              ),
            ),
          ),
        ),
        named(
          'Mit Studium',
          all(
            is('berufsabschluss', 'studium'),
            named(
              'Studium nicht zu lange her, oder dazu passende Berufspraxis',
              any(
                named(
                  'Studium innerhalb der letzten {param:abschlussFrist} abgeschlossen',
                  withinLast(date('studiumAbgeschlossenAm'), interval('abschlussFrist')),
                ),
                berufspraxis('passendePraxisMonate24'),
              ),
            ),
          ),
        ),
        named(
          'Ohne Berufsabschluss',
          all(is('berufsabschluss', 'keiner'), berufspraxis('praxisMonate24')),
        ),
      ),
    );
    const voraussetzungen = [
      age({ from: number('alterVon'), upTo: number('alterBis') }),
      named('Kommunikation auf Deutsch möglich', yes('kommunikationDeutsch')),
      sofernBekannt(
        named(
          'Keine gesundheitliche Einschränkung im Zielberuf',
          no('gesundheitlicheEinschraenkung'),
        ),
      ),
      named('Kein Reha- oder SB-Fall', no('rehaOderSb')),
      named('Kein Krankengeldbezug', no('krankengeldbezug')),
      named('Keine Elternzeit', no('elternzeit')),
      named('Keine Pflegezeit', no('pflegezeit')),
      named('Keine sozialversicherungspflichtige Beschäftigung', no('svBeschaeftigung')),
      berufserfahrung,
    ];
    const prognoseGeprueft = named(
      'Integrationsprognose vor der Übergabe geprüft und marktnah',
      all(
        named(
          'Integrationsprognose geprüft',
          onOrBefore(date('integrationsprognoseGeprueftAm'), stichtag()),
        ),
        is('integrationsprognose', 'marktnah'),
      ),
    );
    const beimAmm = is('anlaufstelle', 'amm');
    const zweiAnruftage = named(
      'An zwei verschiedenen Tagen telefonisch nicht erreicht',
      days('erfolgloseAnrufe', number('anruftage')),
    );
    const auslegungAlter =
      '„25 – 50 Jahre“ schließt beide Jahre ein: vom 25. Geburtstag bis zum Tag vor dem 51. Geburtstag.';
    const ueberstellen = rule('amm-ueberstellen');
    const vorschlagen = rule('amm-vorschlagen');
    const einzelfall = rule('amm-einzelfall');
    const bak = rule('bak-pruefen');
    const nichtErreicht = rule('abgabe-nicht-erreicht');

    return [
      eligibility({
        id: 'uebergabe-eingangszone',
        title: 'Übergabe an den AMM aus der Eingangszone',
        section: '1',
        interpretation: `${auslegungAlter} „Innerhalb der letzten 5 Jahre“ zählt taggenau vom Stichtag zurück. Welcher Abschluss zählt, sagt das Feld „Berufsabschluss“. „Sofern bekannt“ bezieht sich nur auf die gesundheitliche Einschränkung. Ohne bekannte Anlaufstelle wird die Zeile geprüft.`,
        unless: is('anlaufstelle', 'mi', 'amm'),
        condition: all(...voraussetzungen),
      }),
      eligibility({
        id: 'uebergabe-mi',
        title: 'Übergabe an den AMM aus Markt und Integration',
        section: '2',
        interpretation: `${auslegungAlter} „Überprüft“ ist die Prognose, wenn der Tag der Prüfung bekannt ist und nicht in der Zukunft liegt. Abschluss, Berufspraxis und „sofern bekannt“ werden gelesen wie in Abschnitt 1.`,
        unless: is('anlaufstelle', 'eingangszone', 'amm'),
        condition: all(...voraussetzungen, prognoseGeprueft),
      }),

      routing({
        id: 'amm-ueberstellen',
        team: 'amm',
        title: 'An den AMM überstellen',
        action: 'per Wiedervorlage überstellen',
        section: '1',
        unless: is('anlaufstelle', 'mi', 'amm'),
        condition: rule('uebergabe-eingangszone'),
      }),
      routing({
        id: 'amm-vorschlagen',
        team: 'amm',
        title: 'Dem AMM vorschlagen',
        action: 'per Wiedervorlage vorschlagen; Gründe im Vermerk',
        section: '2',
        unless: is('anlaufstelle', 'eingangszone', 'amm'),
        condition: rule('uebergabe-mi'),
      }),
      routing({
        id: 'amm-einzelfall',
        team: 'amm',
        title: 'Dem AMM im Einzelfall vorschlagen',
        reserve: 'einzelfall',
        action:
          'nur nach persönlichem oder telefonischem Gespräch mit dem zuständigen AMM; Gründe im Vermerk',
        section: '2',
        interpretation:
          'Kommt in Betracht, wo die Kriterien sicher nicht alle vorliegen; ob der Einzelfall es trägt, klärt das Gespräch.',
        condition: all(
          is('anlaufstelle', 'mi'),
          named('Die Kriterien liegen nicht vollständig vor', not(rule('uebergabe-mi'))),
        ),
      }),
      routing({
        id: 'bak-pruefen',
        team: 'bak',
        title: 'Übergabe an BAK prüfen',
        reserve: 'pruefen',
        action: 'Übergabe prüfen; Abgabe im Vermerk festhalten',
        section: '3',
        interpretation:
          'Das Konzept erklärt die Abkürzung BAK nicht. „Nach 6 Monaten“ ist ab dem Tag nach Ablauf der sechs Monate erfüllt.',
        where: beimAmm,
        condition: any(
          passed(date('ammSeit'), interval('betreuungsdauer')),
          named('Zeitnahe Vermittlung nicht mehr realistisch', no('vermittlungZeitnahRealistisch')),
        ),
      }),
      routing({
        id: 'abgabe-nicht-erreicht',
        team: 'abgebend',
        title: 'Abgabe aus dem AMM, weil nicht erreichbar',
        action: 'aus dem AMM abgeben; Abgabe im Vermerk festhalten',
        section: '3',
        interpretation:
          'Mehrere Anrufe an einem Tag zählen als einer. Ob die Anrufe vor der Einladung lagen, wird nicht geprüft. Wer als Neukunde gilt, sagt das Konzept nicht; es gilt das Feld „Neukunde“.',
        where: all(beimAmm, yes('neukunde')),
        condition: all(
          zweiAnruftage,
          named(
            'Schriftlich zum Telefontermin eingeladen',
            onOrBefore(date('telefonterminEingeladenAm'), stichtag()),
          ),
          named('Beim Telefontermin nicht erreicht', no('telefonterminErreicht')),
        ),
      }),

      deadline({
        id: 'bak-pruefung',
        title: 'Übergabe an BAK prüfen',
        section: '3',
        field: 'ammSeit',
        interpretation: 'Die sechs Monate zählen ab dem Tag, seit dem der Fall beim AMM ist.',
        when: beimAmm,
        due: plus(date('ammSeit'), interval('betreuungsdauer')),
        satisfied: named(
          'Übergabe an BAK geprüft, seit der Fall beim AMM ist',
          all(
            after(date('bakGeprueftAm'), date('ammSeit')),
            onOrBefore(date('bakGeprueftAm'), stichtag()),
          ),
        ),
      }),

      warning({
        id: 'telefontermin-einladung',
        section: '3',
        severity: 'warning',
        field: 'telefonterminEingeladenAm',
        when: all(beimAmm, yes('neukunde'), zweiAnruftage, none('telefonterminEingeladenAm')),
        text: 'An zwei verschiedenen Tagen telefonisch nicht erreicht, und noch keine Einladung: schriftlich zum Telefontermin einladen.',
      }),

      note({
        id: 'vermerk-uebergabe',
        title: 'Vermerk: Übergabe an den AMM',
        section: '2',
        interpretation:
          'Das Konzept verlangt die Gründe nur für Vorschläge aus Markt und Integration; der Text steht auch der Eingangszone zur Verfügung.',
        when: any(ueberstellen, vorschlagen, einzelfall),
        blocks: [
          { text: 'Übergabe an den Arbeitsmarktmanager (AMM), {stichtag}' },
          { text: 'Kundennummer {kundennummer}. Geprüft wurde nach: {quelle}.' },
          { text: 'Kriterien und festgestellte Werte:' },
          { criteria: 'uebergabe-mi', when: surely(is('anlaufstelle', 'mi')) },
          {
            criteria: 'uebergabe-eingangszone',
            when: not(surely(is('anlaufstelle', 'mi'))),
          },
          {
            when: all(surely(ueberstellen), surely(is('anlaufstelle', 'eingangszone'))),
            text: 'Alle Kriterien liegen vor. Der Fall wird per Wiedervorlage an den AMM überstellt.',
          },
          {
            when: all(surely(vorschlagen), surely(is('anlaufstelle', 'mi'))),
            text: 'Alle Kriterien liegen vor. Der Fall wird dem AMM per Wiedervorlage vorgeschlagen.',
          },
          {
            when: all(
              surely(any(ueberstellen, vorschlagen)),
              not(surely(is('anlaufstelle', 'eingangszone', 'mi'))),
            ),
            text: 'Alle Kriterien liegen vor. Ob der Fall überstellt oder vorgeschlagen wird, hängt davon ab, wo er jetzt ist: [noch zu klären: Anlaufstelle].',
          },
          {
            when: surely(einzelfall),
            text: 'Die Kriterien liegen nicht vollständig vor. Der Vorschlag erfolgt im Einzelfall nach einem Gespräch mit dem zuständigen AMM am [noch zu klären: Tag des Gesprächs]. Grund: [noch zu klären: Begründung des Einzelfalls].',
          },
          {
            when: undecided(any(ueberstellen, vorschlagen, einzelfall)),
            text: 'Ob eine Übergabe empfohlen wird, ist erst zu entscheiden, wenn die offenen Punkte geklärt sind.',
          },
        ],
        short: [
          {
            when: surely(any(ueberstellen, vorschlagen)),
            text: '{stichtag}: Alle Kriterien für die Übergabe an den AMM liegen vor ({quelle}); Übergabe per Wiedervorlage.',
          },
          {
            when: surely(einzelfall),
            text: '{stichtag}: Vorschlag an den AMM im Einzelfall, Kriterien nicht vollständig erfüllt ({quelle}); Gespräch mit dem AMM am [noch zu klären: Tag des Gesprächs].',
          },
          {
            when: undecided(any(ueberstellen, vorschlagen, einzelfall)),
            text: '{stichtag}: Übergabe an den AMM geprüft ({quelle}); noch nicht alle Kriterien geklärt.',
          },
        ],
      }),
      note({
        id: 'vermerk-uebernahme',
        title: 'Vermerk: Übernahme ins AMM',
        section: '3',
        when: beimAmm,
        blocks: [
          { text: 'Übernahme ins AMM, {stichtag}' },
          {
            text: 'Der Fall mit der Kundennummer {kundennummer} wird seit {ammSeit} beim Arbeitsmarktmanager (AMM) betreut. Grundlage: {quelle}.',
          },
          {
            text: 'Spätestens am {wert:pruefung} ist zu prüfen, ob der Fall an BAK übergeben wird.',
          },
        ],
        short: [
          {
            text: '{stichtag}: Übernahme ins AMM, Betreuung seit {ammSeit} ({quelle}); Prüfung der Übergabe an BAK bis {wert:pruefung}.',
          },
        ],
        values: { pruefung: plus(date('ammSeit'), interval('betreuungsdauer')) },
      }),
      note({
        id: 'vermerk-abgabe',
        title: 'Vermerk: Abgabe aus dem AMM',
        section: '3',
        when: any(bak, nichtErreicht),
        blocks: [
          { text: 'Abgabe aus dem AMM, {stichtag}' },
          { text: 'Kundennummer {kundennummer}, beim AMM seit {ammSeit}. Grundlage: {quelle}.' },
          {
            when: surely(nichtErreicht),
            text: 'Der Neukunde wurde telefonisch an folgenden Tagen nicht erreicht: {erfolgloseAnrufe}. Die schriftliche Einladung zum Telefontermin erging am {telefonterminEingeladenAm}; auch zu diesem Termin war niemand erreichbar.',
          },
          {
            when: surely(passed(date('ammSeit'), interval('betreuungsdauer'))),
            text: 'Die Betreuung durch den AMM dauert länger als {param:betreuungsdauer}.',
          },
          {
            when: surely(no('vermittlungZeitnahRealistisch')),
            text: 'Eine zeitnahe Vermittlung erscheint nicht mehr realistisch.',
          },
          {
            when: surely(bak),
            text: 'Die Übergabe an BAK ist zu prüfen. Geprüft am: {bakGeprueftAm}.',
          },
          {
            when: undecided(any(bak, nichtErreicht)),
            text: 'Ob ein Grund für die Abgabe vorliegt, ist noch offen: [noch zu klären: Grund der Abgabe].',
          },
        ],
        short: [
          {
            when: surely(nichtErreicht),
            text: '{stichtag}: Abgabe aus dem AMM, Neukunde telefonisch und beim Telefontermin nicht erreicht ({quelle}).',
          },
          {
            when: surely(bak),
            text: '{stichtag}: Übergabe an BAK wird geprüft, beim AMM seit {ammSeit} ({quelle}).',
          },
          {
            when: undecided(any(bak, nichtErreicht)),
            text: '{stichtag}: Abgabe aus dem AMM wird geprüft ({quelle}); [noch zu klären: Grund der Abgabe].',
          },
        ],
      }),
    ];
  },
});

export const heilbronnAmm: Concept = {
  id: 'heilbronn-amm',
  title: 'AMM-Konzept Heilbronn',
  about: 'Übergabe an die Arbeitsmarktmanager und Abgabe aus dem AMM',
  land: 'BW',
  versions: [version],
};
