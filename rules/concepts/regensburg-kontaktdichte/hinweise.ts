/** What the document recommends for a stage without naming a date. */
import {
  after,
  all,
  any,
  date,
  named,
  not,
  stichtag,
  surely,
  undecided,
  yes,
} from '../../concept/builders.ts';
import type { Rule } from '../../concept/data.ts';
import { abschnitt, type Bauer } from './parameter.ts';
import { stufe, wortschatz } from './wortschatz.ts';

export function hinweise(bauer: Bauer): Rule[] {
  const { hint } = bauer;
  const { igGestreckt, inStabilisierung } = wortschatz(bauer);
  return [
    hint({
      id: 'if-16a',
      section: abschnitt.IF,
      interpretation:
        'Das Konzept nennt für diese Fälle kein anderes Intervall; vorgeschlagen wird ein kürzeres, {param:kontaktIF} bleiben die äußere Grenze.',
      when: all(stufe('IF'), yes('kommunaleEingliederungGeplant')),
      text: 'Eine Maßnahme nach § 16a SGB II ist geplant: {param:kontaktIF} zwischen zwei Kontakten reichen hier nicht. Ein kürzeres Intervall vereinbaren.',
    }),
    hint({
      id: 'if-aktivierung',
      section: abschnitt.IF,
      when: stufe('IF'),
      text: 'Auch wenn der Arbeitsmarkt fern ist: in jedem Kontakt einen nächsten Schritt anregen und den Fall nicht ruhen lassen.',
    }),
    hint({
      id: 'fortzahlung-verknuepfen',
      section: abschnitt.igUndIf,
      interpretation:
        'Gilt für IF und für IG mit dem gestreckten Intervall. Der Kontakt bleibt zum eigenen Termin fällig, auch wenn der Antrag später liegt.',
      when: all(
        any(igGestreckt, stufe('IF')),
        named('Fortzahlungsantrag steht bevor', after(date('fortzahlungsantragAm'), stichtag())),
      ),
      text: 'Am {fortzahlungsantragAm} steht ein Fortzahlungsantrag an: Kontakt nach Möglichkeit mit der Vorsprache verbinden.',
    }),
    hint({
      id: 'egv-inhalt',
      section: abschnitt.ikBisIf,
      when: stufe('IK', 'IG', 'IF'),
      text: '{begriff:egv}: festhalten, was gegen die Vermittlungshemmnisse unternommen wird.',
      blocks: [
        {
          when: surely(stufe('IK')),
          text: 'Für beide Seiten konkrete Schritte nennen, Teilziele setzen und nachhalten, ob sie eingehalten werden.',
        },
        {
          when: surely(stufe('IG')),
          text: 'Die mehrfachen Hemmnisse umfassend besprechen, für beide Seiten konkrete Schritte nennen, Teilziele setzen und nachhalten, ob sie eingehalten werden.',
        },
        {
          when: surely(stufe('IF')),
          text: 'Für beide Seiten die Schritte nennen, die möglich sind.',
        },
      ],
    }),
    hint({
      id: 'stabilisierungsbedarf',
      section: abschnitt.IG,
      when: stufe('IG'),
      text: 'Im Profiling darlegen, was stabilisiert werden muss.',
      blocks: [
        {
          when: surely(not(inStabilisierung)),
          text: 'Derzeit läuft keine Stabilisierungsmaßnahme: eine geeignete einleiten, zum Beispiel eine Arbeitsgelegenheit.',
        },
        {
          when: undecided(inStabilisierung),
          text: 'Falls keine Stabilisierungsmaßnahme läuft: eine geeignete einleiten, zum Beispiel eine Arbeitsgelegenheit.',
        },
      ],
    }),
    hint({
      id: 'sozialintegrativ',
      section: abschnitt.igUndIf,
      when: stufe('IG', 'IF'),
      text: 'Von sich aus nach dem Bedarf an sozialintegrativen Hilfen fragen und Wege dorthin anbieten.',
    }),
    hint({
      id: 'instrumente',
      section: abschnitt.alle,
      interpretation:
        'Das Konzept zählt auch Programme auf, die ausgelaufen sein dürften (Gutschein der Beschäftigungsoffensive); ob es ein Instrument noch gibt, ist zu prüfen.',
      when: stufe('IN', 'IK', 'IG', 'IF'),
      text: 'Was bei {betreuungsstufe} in Betracht kommt:',
      blocks: [
        {
          when: surely(stufe('IN')),
          text: 'Vermittlungsvorschläge, Eigenbemühungen, überregionale Suche, Internetsuche, kurze gezielte Qualifizierung, kurze Förderungen wie EGZ, Gutschein (ob es ihn noch gibt, prüfen), Einstiegsgeld, Gründungsberatung, gezielte Kontakte zu Arbeitgebern (Außendienst), Kinderbetreuung. Ziel: Vermittlung in den ersten Arbeitsmarkt.',
        },
        {
          when: surely(stufe('IK')),
          text: 'Vermittlungsvorschläge, Eigenbemühungen, überregionale Suche, Internetsuche, Verbesserung der Gesundheit, allgemeine und gezielte Qualifizierung, Weiterbildung, Training in und außerhalb von Betrieben, Förderungen wie EGZ, Gutschein (ob es ihn noch gibt, prüfen), Einstiegsgeld, Gründungsberatung, Kinderbetreuung. Ziele: Vermittlung in den ersten Arbeitsmarkt mit oder ohne Förderung, bessere Betreuungsstufe, mehr Qualifikation, weniger Vermittlungshemmnisse.',
        },
        {
          when: surely(stufe('IG')),
          text: 'Eigenbemühungen, Fallmanagement, Verbesserung der Gesundheit und Klärung einer Reha, sozialintegrative Leistungen, Stabilisierungsmaßnahmen (etwa AGH), Coaching; im Einzelfall Vermittlungsvorschläge und Training in und außerhalb von Betrieben. Ziele: Stabilisierung, weniger Vermittlungshemmnisse, bessere Betreuungsstufe, im Einzelfall geförderte Vermittlung in den ersten Arbeitsmarkt.',
        },
        {
          when: surely(stufe('IF')),
          text: 'Verbesserung der Gesundheit und Klärung einer Reha, sozialintegrative Leistungen, Fallmanagement; im Einzelfall Eigenbemühungen und Coaching. Ziele: Stabilisierung, Annäherung an den Arbeitsmarkt, weniger Vermittlungshemmnisse.',
        },
      ],
    }),
  ];
}
