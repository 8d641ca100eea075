/**
 * From the application to the first talk: Einstiegsberatung (section 3), Erstgespräch (4.1, 5), and
 * both for pupils (5.2.1).
 */
import {
  after,
  age,
  all,
  any,
  date,
  happenedSince,
  minus,
  named,
  no,
  none,
  not,
  plus,
  unsettled,
  yes,
} from '../../concept/builders.ts';
import type { Rule } from '../../concept/data.ts';
import type { Bauer } from './parameter.ts';
import { gewesen, wortschatz } from './wortschatz.ts';

/** The Einstiegsberatung: its term, and what to mind for it. */
export function einstiegsberatung(bauer: Bauer): Rule[] {
  const { deadline, warning, hint, interval, number, rule } = bauer;
  const {
    ab15,
    schueler,
    keinSchueler,
    esbOffen,
    esbGefuehrt,
    erstgespraechGefuehrt,
    gespraechGefuehrt,
    algAufstocker,
    sonderregelung,
  } = wortschatz(bauer);
  const esbSeitAntrag = named(
    'Einstiegsberatung seit dem Antrag geführt',
    happenedSince('esbAm', date('antragstellungAm')),
  );
  const unter18 = age({ under: number('volljaehrig') });
  const erstgespraechOffen = named('Noch kein Erstgespräch', none('erstgespraechAm'));
  const ohneEsb = named(
    'Einstiegsberatung nicht geführt',
    any(none('esbAm'), no('esbWahrgenommen')),
  );

  return [
    deadline({
      id: 'esb',
      title: 'Einstiegsberatung (ESB)',
      section: '3, 6.1',
      field: 'esbAm',
      interpretation:
        'Der Antrag ist gestellt, wenn das Formular vollständig ausgefüllt vorliegt; dieser Tag zählt nicht mit. Für Selbstständige und Geflüchtete gelten eigene Regelungen, die hier nicht vorliegen: Ob die Frist für sie gilt, bleibt offen.',
      when: all(
        rule('esb-erforderlich'),
        named('Bezieht kein Arbeitslosengeld daneben', not(algAufstocker)),
        named(
          'Weder selbstständig noch geflüchtet',
          any(
            named('Keins von beiden', not(sonderregelung)),
            unsettled('Für Selbstständige und Geflüchtete in eigenen Arbeitshinweisen geregelt'),
          ),
        ),
      ),
      due: plus(date('antragstellungAm'), interval('esbFrist')),
      satisfied: esbSeitAntrag,
    }),
    deadline({
      id: 'esb-aufstocker',
      title: 'Einstiegsberatung (ESB) für ALG-Aufstocker',
      section: '3',
      field: 'esbAm',
      interpretation:
        'Einzuladen ist {param:esbVorAlgEnde} vor dem Ende des Arbeitslosengelds; als letzter Tag gilt dieses Ende.',
      when: all(rule('esb-erforderlich'), algAufstocker),
      opens: minus(date('algBezugBis'), interval('esbVorAlgEnde')),
      due: date('algBezugBis'),
      satisfied: esbSeitAntrag,
    }),
    warning({
      id: 'esb-15',
      section: '5.2.1',
      severity: 'warning',
      field: 'esbAm',
      interpretation: 'Das Konzept nennt keine Frist ab dem {param:elbAb}. Geburtstag.',
      when: all(ab15, schueler, none('esbAm')),
      text: 'Schüler ab {param:elbAb} Jahren ohne Einstiegsberatung: Einladung durch den Berufsberater prüfen.',
    }),
    warning({
      id: 'meldeaufforderung-aufstocker',
      section: '3',
      severity: 'warning',
      field: 'erstgespraechAm',
      when: all(
        algAufstocker,
        named('Einladung zur Einstiegsberatung nicht wahrgenommen', no('esbWahrgenommen')),
        erstgespraechOffen,
      ),
      text: 'ALG-Aufstocker, Einladung zur Einstiegsberatung nicht wahrgenommen: unverzüglich zum Erstgespräch einladen. Dort werden die Inhalte der Einstiegsberatung nachgeholt.',
    }),
    hint({
      id: 'esb-inhalte',
      section: '3, 5.2.1',
      when: esbOffen,
      text: 'Einstiegsberatung (freiwilliges Angebot): Abläufe und Ziele erklären, Grunddaten sowie berufliche und soziale Kompetenzen erheben, Bewerberprofil anlegen, zu Rechten und Pflichten belehren, Bewerbungskostenantrag ausgeben, Kundenkategorie festlegen.',
      blocks: [
        {
          when: schueler,
          text: 'Bei Schülern vor allem: voraussichtliches Jahr der Schulentlassung, Schule und Klassenstufe, Leistungen in den Schwerpunktfächern, Berufswünsche, gesundheitliche Einschränkungen.',
        },
      ],
    }),
    hint({
      id: 'esb-termin',
      section: '3',
      when: all(esbOffen, any(yes('svBeschaeftigung'), schueler)),
      text: 'Termin zur Einstiegsberatung so legen, dass er zu Arbeitszeit oder Schulpflicht passt.',
    }),
    hint({
      id: 'esb-gemeinsam',
      section: '3',
      when: all(esbOffen, yes('bgGemischt')),
      text: 'Zur Bedarfsgemeinschaft gehören Personen unter und über {param:u25} Jahren: Einstiegsberatung in der Regel mit allen und beiden Fallmanagern gemeinsam.',
    }),
    hint({
      id: 'erhebungsbogen',
      section: '3',
      interpretation:
        'Das Konzept stellt auf den erstmaligen Bezug im Jobcenter Uckermark ab; bekannt ist nur, ob überhaupt schon Leistungen bezogen wurden. Bei Zuzug prüfen.',
      when: all(
        esbOffen,
        named('Erstmals im Leistungsbezug', any(no('alg2Jemals'), none('alg2VorAntragBis'))),
      ),
      text: 'Erstmals im Leistungsbezug: Für das Bewerberprofil ist der Erhebungsbogen verbindlich.',
    }),
    hint({
      id: 'esb-nachholen',
      section: '3, 4.1',
      when: all(
        keinSchueler,
        erstgespraechOffen,
        ohneEsb,
        named(
          'Erstgespräch steht an',
          any(
            gewesen('Leistung bewilligt', 'bewilligungAm'),
            all(algAufstocker, no('esbWahrgenommen')),
          ),
        ),
      ),
      text: 'Ohne Einstiegsberatung werden im Erstgespräch alle ihre Inhalte nachgeholt, vor allem die vollumfängliche Belehrung.',
    }),
    hint({
      id: 'eltern-einladen',
      section: '5.2.1',
      interpretation:
        'Das Konzept sagt es für Schüler; hier gilt es für alle unter {param:volljaehrig} Jahren.',
      when: all(unter18, any(esbOffen, erstgespraechOffen)),
      text: 'Unter {param:volljaehrig} Jahren: Erziehungsberechtigte zum Gespräch mit einladen.',
    }),
    hint({
      id: 'esb-sonderregelung',
      section: '3',
      when: all(esbOffen, sonderregelung),
      text: 'Für Selbstständige und Geflüchtete regeln ein Arbeitshinweis und eine Arbeitsanweisung, wer die Einstiegsberatung wann führt; die Frist von {param:esbFrist} dort nachprüfen.',
    }),
    warning({
      id: 'belehrung-fehlt',
      section: '3',
      severity: 'warning',
      field: 'belehrungAm',
      when: all(rule('belehrung-erforderlich'), gespraechGefuehrt, none('belehrungAm')),
      text: 'Gespräch geführt, aber keine vollumfängliche Belehrung eingetragen: nachholen oder eintragen.',
    }),
    warning({
      id: 'kategorie-fehlt',
      section: '3, 4.1.1',
      severity: 'warning',
      field: 'kundenkategorie',
      when: all(any(esbGefuehrt, erstgespraechGefuehrt), none('kundenkategorie')),
      text: 'Gespräch geführt, aber keine Kundenkategorie festgelegt: Kategorie festlegen, auch auf vorläufiger Grundlage.',
    }),
  ];
}

/** The Erstgespräch, and that of the FM für arbeitsmarktnahe Kunden. */
export function erstgespraech(bauer: Bauer): Rule[] {
  const { deadline, interval } = bauer;
  const { keinSchueler, algAufstocker, uebergebenArbeitsmarktnah } = wortschatz(bauer);
  const erstgespraechSeitUebergabe = named(
    'Erstgespräch seit der Übergabe geführt',
    happenedSince('erstgespraechAm', date('arbeitsmarktnahSeit')),
  );
  const uebergabe = date('arbeitsmarktnahSeit');

  return [
    deadline({
      id: 'erstgespraech',
      title: 'Erstgespräch',
      section: '3, 4.1, 5',
      field: 'erstgespraechAm',
      interpretation:
        'Gezählt wird ab der ersten Bewilligung nach dem Antrag. Nach einer Übergabe an den Fallmanager für arbeitsmarktnahe Kunden gelten dessen Fristen; Schüler und ALG-Aufstocker haben eigene Regelungen. Ist kein Tag einer Übergabe bekannt, gilt nur ein A-Kunde als möglicherweise übergeben.',
      when: all(
        named(
          'Nicht an den Fallmanager für arbeitsmarktnahe Kunden übergeben',
          not(uebergebenArbeitsmarktnah),
        ),
        keinSchueler,
        named('Bezieht kein Arbeitslosengeld daneben', not(algAufstocker)),
      ),
      due: plus(date('bewilligungAm'), interval('erstgespraechFrist')),
      satisfied: named(
        'Erstgespräch seit der Bewilligung geführt',
        happenedSince('erstgespraechAm', date('bewilligungAm')),
      ),
    }),
    deadline({
      id: 'einladung-arbeitsmarktnah',
      title: 'Schriftliche Einladung zum Erstgespräch (arbeitsmarktnah)',
      section: '4.2',
      field: 'einladungArbeitsmarktnahAm',
      interpretation: 'Ein schon geführtes Erstgespräch macht die Einladung entbehrlich.',
      when: uebergebenArbeitsmarktnah,
      due: plus(uebergabe, interval('einladungArbeitsmarktnah')),
      satisfied: named(
        'Seit der Übergabe eingeladen oder gesprochen',
        any(
          named(
            'Seit der Übergabe eingeladen',
            happenedSince('einladungArbeitsmarktnahAm', uebergabe),
          ),
          erstgespraechSeitUebergabe,
        ),
      ),
    }),
    deadline({
      id: 'erstgespraech-arbeitsmarktnah',
      title: 'Erstgespräch beim Fallmanager für arbeitsmarktnahe Kunden',
      section: '4.2',
      field: 'erstgespraechAm',
      interpretation:
        'Das Konzept sagt nicht, ob die {param:erstgespraechArbeitsmarktnah} ab der Übergabe oder ab der Einladung zählen; gezählt wird ab der Übergabe.',
      when: uebergebenArbeitsmarktnah,
      due: plus(uebergabe, interval('erstgespraechArbeitsmarktnah')),
      satisfied: erstgespraechSeitUebergabe,
    }),
    deadline({
      id: 'einzelfallbeurteilung',
      title: 'Einzelfallbeurteilung der arbeitsmarktnahen Betreuung',
      section: '4.2, 6.6',
      field: 'einzelfallbeurteilungAm',
      interpretation:
        'Die Betreuung endet nicht von selbst. Zu beurteilen ist, ob eine dauerhafte Integration in naher Zukunft noch zu erwarten ist; die Entscheidung wird begründet und dokumentiert.',
      when: uebergebenArbeitsmarktnah,
      due: plus(uebergabe, interval('betreuungArbeitsmarktnah')),
      satisfied: named(
        'Seit der Übergabe beurteilt',
        all(
          gewesen('Beurteilung erfolgt', 'einzelfallbeurteilungAm'),
          named('Nach der Übergabe', after(date('einzelfallbeurteilungAm'), uebergabe)),
        ),
      ),
    }),
  ];
}
