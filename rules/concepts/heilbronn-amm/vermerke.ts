/** What is written down: handing over to the AMM, taking over, giving back (sections 2 and 3). */
import {
  all,
  any,
  date,
  is,
  no,
  not,
  passed,
  plus,
  surely,
  undecided,
} from '../../concept/builders.ts';
import type { Rule } from '../../concept/data.ts';
import { bakGeprueft, beimAmm } from './betreuung.ts';
import type { Bauer } from './parameter.ts';

export function vermerke({ interval, rule, note }: Bauer): Rule[] {
  const ueberstellen = rule('amm-ueberstellen');
  const vorschlagen = rule('amm-vorschlagen');
  const einzelfall = rule('amm-einzelfall');
  const bak = rule('bak-pruefen');
  const nichtErreicht = rule('abgabe-nicht-erreicht');

  return [
    note({
      id: 'vermerk-uebergabe',
      title: 'Vermerk: Übergabe an den AMM',
      section: '2',
      interpretation:
        'Das Konzept verlangt die Gründe nur für Vorschläge aus Markt und Integration; der Text steht auch der Eingangszone zur Verfügung.',
      serves: ['amm-ueberstellen', 'amm-vorschlagen', 'amm-einzelfall'],
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
      past: passed(date('ammSeit'), interval('nachlauf')),
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
      serves: ['bak-pruefen', 'abgabe-nicht-erreicht', 'bak-pruefung'],
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
          when: all(surely(bak), surely(bakGeprueft)),
          text: 'Die Übergabe an BAK wurde am {bakGeprueftAm} geprüft. Ergebnis: [noch zu klären: Ergebnis der Prüfung].',
        },
        {
          when: all(surely(bak), not(surely(bakGeprueft))),
          text: 'Die Übergabe an BAK ist zu prüfen. Geprüft am: [noch zu klären: Tag und Ergebnis der Prüfung].',
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
          when: all(surely(bak), surely(bakGeprueft)),
          text: '{stichtag}: Übergabe an BAK am {bakGeprueftAm} geprüft, beim AMM seit {ammSeit} ({quelle}). Ergebnis: [noch zu klären: Ergebnis der Prüfung].',
        },
        {
          when: all(surely(bak), not(surely(bakGeprueft))),
          text: '{stichtag}: Übergabe an BAK wird geprüft, beim AMM seit {ammSeit} ({quelle}).',
        },
        {
          when: undecided(any(bak, nichtErreicht)),
          text: '{stichtag}: Abgabe aus dem AMM wird geprüft ({quelle}); [noch zu klären: Grund der Abgabe].',
        },
      ],
    }),
  ];
}
