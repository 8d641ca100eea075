/** What to mind beside the team: what its people need (II), Weisungen and procedures (III), data that can't be right (IV.2). */
import { all, day, named, onOrAfter, problems, stichtag, yes } from '../../concept/builders.ts';
import type { Rule } from '../../concept/data.ts';
import type { Bauer } from './parameter.ts';
import { weisungen } from './weisungen.ts';
import { wortschatz } from './wortschatz.ts';

export function hinweise(bauer: Bauer): Rule[] {
  const { rule, warning, hint } = bauer;
  const { jba, ungeregelt, abschlussLeer } = wortschatz(bauer);
  return [
    warning({
      id: 'datenqualitaet',
      section: 'IV.2',
      severity: 'warning',
      interpretation:
        'Gemeldet wird nur, was sich sicher widerspricht oder nicht sein kann. Was fehlt, steht bei den fehlenden Angaben.',
      when: problems(),
      text: 'Angaben im Fall bitte prüfen und berichtigen. {probleme}',
    }),

    hint({
      id: 'jba-termin',
      section: 'II.2.1',
      interpretation:
        'Ob der Termin bei der Antragstellung vergeben wurde, zeigt kein Feld; der Hinweis erscheint daher für die ganze Zielgruppe der JBA.',
      when: jba,
      text: 'Wer neu ist oder geflüchtet, bekommt schon bei der Antragstellung in der Geschäftsstelle oder in der ZAF einen Termin bei der JBA. Prüfen, ob er vergeben ist.',
    }),
    hint({
      id: 'u25-mit-abschluss',
      section: 'II.2',
      interpretation:
        'Die JBA ist für junge Menschen ohne Abschluss da, die übrigen Teams stehen unter der Überschrift Ü25: Wer dazwischen liegt, ist nicht geregelt.',
      when: ungeregelt,
      text: 'Unter {param:altersgrenze} mit Berufsabschluss: Wer betreut, lässt das Rahmenkonzept offen. Die Zuständigkeit bitte klären; angezeigt werden die Teams für Ü25.',
    }),
    hint({
      id: 'berufsabschluss-leer',
      section: 'II.2',
      interpretation:
        'Ein leeres Feld sagt nicht, dass es keinen Berufsabschluss gibt, und nicht, dass es einen gibt. Die JBA wird deshalb nicht empfohlen, aber genannt.',
      when: abschlussLeer,
      text: 'Der Berufsabschluss ist leer. Wer unter {param:altersgrenze} keinen hat, den betreut die JBA: bitte klären und eintragen; bis dahin ist jede andere Empfehlung vorläufig.',
    }),
    hint({
      id: 'zaf-schwerpunkte',
      section: 'II.1.3',
      when: rule('zaf'),
      text: 'Schwerpunkte in der ZAF: Deutsch lernen, Potenziale und Kompetenzen feststellen, daraus eine Strategie für die Integration erarbeiten.',
    }),
    hint({
      id: 'fbw-reha-agentur',
      section: 'II.4.4',
      interpretation:
        'Das sagt nicht das Rahmenkonzept von 2016, sondern die Rechtslage seit dem 01.01.2025.',
      when: all(
        rule('bit-reha-sb'),
        named('Stichtag ab dem 01.01.2025', onOrAfter(stichtag(), day('2025-01-01'))),
      ),
      text: 'Weiterbildung und Reha-Leistungen bewilligt seit dem 01.01.2025 die Agentur für Arbeit; die Betreuung im BIT bleibt davon unberührt. Abstimmung mit Team 161 prüfen.',
    }),
    weisungen(bauer),
    hint({
      id: 'verfahren-44a',
      section: 'III.2',
      when: named('Erwerbsfähigkeit zweifelhaft', yes('erwerbsfaehigkeitZweifelhaft')),
      text: 'Die Erwerbsfähigkeit ist zweifelhaft: Das Verfahren nach § 44a SGB II beachten, auch für einen Übergang zu einem anderen Leistungsträger (Übersicht nach Fallgruppen).',
    }),
    hint({
      id: 'verfahren-sgg',
      section: 'III.3',
      when: named('Rechtsbehelf offen', yes('rechtsbehelfOffen')),
      text: 'Ein Rechtsbehelf ist offen: Die internen Abläufe für Widerspruch, Klage und Eilantrag nach der Geschäftsanweisung SGG beachten.',
    }),
  ];
}
