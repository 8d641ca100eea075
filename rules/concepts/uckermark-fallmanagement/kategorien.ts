/**
 * Profile, Hemmnisse and Kundenkategorien (sections 4.1.1, 4.1.3, 5.1), and the work with
 * arbeitsmarktnahe Kunden that is no talk (4.2).
 */
import {
  all,
  any,
  before,
  count,
  date,
  earlier,
  hemmnis,
  is,
  later,
  minus,
  named,
  none,
  not,
  onOrAfter,
  onOrBefore,
  plus,
  stichtag,
  yes,
} from '../../concept/builders.ts';
import type { DateExpr, Rule } from '../../concept/data.ts';
import type { Bauer } from './parameter.ts';
import { wortschatz } from './wortschatz.ts';

/** Profile and Hemmnisse. */
export function profil(bauer: Bauer): Rule[] {
  const { warning, hint, number } = bauer;
  const { hemmnisOffen, gespraechGefuehrt } = wortschatz(bauer);
  const offenIm = (bereich: Parameters<typeof hemmnis.is<'bereich'>>[1]) =>
    count('hemmnisse', all(hemmnisOffen, hemmnis.is('bereich', bereich)), number('eines'));

  return [
    warning({
      id: 'profil-abgelaufen',
      section: '4.1.1, 5.1',
      severity: 'warning',
      field: 'profilGueltigBis',
      when: named(
        'Gültigkeit des Profils abgelaufen',
        before(date('profilGueltigBis'), stichtag()),
      ),
      text: 'Profil war gültig bis {profilGueltigBis}: überprüfen und mit neuem Zeitraum speichern.',
    }),
    warning({
      id: 'profil-zeitraum-fehlt',
      section: '4.1.1, 5.1',
      severity: 'info',
      field: 'profilGueltigBis',
      interpretation:
        'Das Bewerberprofil entsteht in der Einstiegsberatung, spätestens im Erstgespräch; vorher fehlt nichts.',
      when: all(gespraechGefuehrt, none('profilGueltigBis')),
      text: 'Gespräch geführt, aber kein Gültigkeitszeitraum des Profils eingetragen: ergänzen.',
    }),
    hint({
      id: 'kategorie-selbststaendig',
      section: '4.1.1',
      interpretation:
        'Ob das Jobcenter die Selbstständigkeit mitträgt, zeigt kein Feld. Wer eine Existenz erst gründet, gehört auch dazu; auch dafür gibt es kein Feld.',
      when: all(
        yes('selbststaendig'),
        is('kundenkategorie', 'A', 'B', 'C', 'D', 'E', 'X', 'Y', 'Z'),
      ),
      text: 'Selbstständig und Kategorie {kundenkategorie}: Trägt das Jobcenter die Selbstständigkeit mit, ist Kategorie S vorgesehen. Kategorie prüfen.',
    }),
    warning({
      id: 'hemmnis-erfassung',
      section: '4.1.1, 5.1',
      severity: 'warning',
      field: 'hemmnisse',
      when: named(
        'Zu einem offenen Hemmnis ist Stand oder Priorität nicht eingetragen',
        count(
          'hemmnisse',
          all(hemmnisOffen, any(hemmnis.none('stand'), hemmnis.none('prioritaet'))),
          number('eines'),
        ),
      ),
      text: 'Zu einem offenen Hemmnis fehlt der Stand oder die Priorität: ergänzen.',
    }),
    hint({
      id: 'hemmnis-reihenfolge',
      section: '4.1.3',
      interpretation:
        'Das Konzept nennt die sozialen Kompetenzen in dieser Reihenfolge nicht; hier stehen sie nach der Motivation. Die Reihenfolge ist ein Grundsatz, im Einzelfall kann es anders sein.',
      when: named('Mehrere offene Hemmnisse', count('hemmnisse', hemmnisOffen, number('mehrere'))),
      text: 'Mehrere offene Hemmnisse; sinnvolle Reihenfolge der Bearbeitung:',
      blocks: [
        { when: offenIm('rahmenbedingungen'), text: 'Rahmenbedingungen;' },
        { when: offenIm('leistungsfaehigkeit'), text: 'Leistungsfähigkeit;' },
        { when: offenIm('motivation'), text: 'Motivation und Leistungsbereitschaft;' },
        { when: offenIm('sozialeKompetenz'), text: 'soziale Kompetenzen;' },
        { when: offenIm('beruflicheKompetenz'), text: 'berufliche Kompetenzen;' },
        { text: 'im Einzelfall auch anders. Eine mögliche Vermittlung geht vor.' },
      ],
    }),
    hint({
      id: 'profillage',
      section: '4.1.1, 5.1',
      when: is('kundenkategorie', 'A', 'B', 'C', 'D', 'E'),
      text: 'Kategorie {kundenkategorie}:',
      blocks: [
        {
          when: is('kundenkategorie', 'A', 'B', 'C'),
          text: 'integrationsnahes Profil, eine Integration in den allgemeinen Arbeitsmarkt ist realistisch.',
        },
        {
          when: is('kundenkategorie', 'D', 'E'),
          text: 'komplexe Profillage; Fortschritte in kleinen Schritten planen und sichtbar machen.',
        },
      ],
    }),
  ];
}

/** The categories X, Y and Z, and leaving them. */
export function wiedervorlagen(bauer: Bauer): Rule[] {
  const { deadline, warning, interval } = bauer;
  const { inXYZ } = wortschatz(bauer);
  const letztePruefung = later(date('kundenkategorieSeit'), date('kundenkategorieGeprueftAm'));
  const spaetestensXZ = plus(letztePruefung, interval('wiedervorlageXZ'));
  const spaetestensY = earlier(
    plus(letztePruefung, interval('wiedervorlageY')),
    minus(date('hinderungsgrundBis'), interval('vorEndeHinderungsgrund')),
  );
  /** A Wiedervorlage is meant to lie ahead; one that has passed is used up. */
  const gesetzt = (bis: DateExpr) =>
    named(
      'Wiedervorlage rechtzeitig gesetzt',
      all(
        named(
          'Wiedervorlage bis zum letzten Tag der Frist',
          onOrBefore(date('wiedervorlageAm'), bis),
        ),
        named(
          'Wiedervorlage noch nicht verstrichen',
          onOrAfter(date('wiedervorlageAm'), stichtag()),
        ),
      ),
    );
  const auslegung =
    'Die Frist zählt ab der Einstufung oder, wo sie später liegt, der letzten Prüfung. Eine Wiedervorlage erledigt sie, wenn sie in der Frist liegt und noch nicht verstrichen ist.';

  return [
    deadline({
      id: 'wiedervorlage-x',
      title: 'Wiedervorlage Kategorie X',
      section: '4.1.1, 5.1',
      field: 'wiedervorlageAm',
      interpretation: auslegung,
      when: is('kundenkategorie', 'X'),
      due: spaetestensXZ,
      satisfied: gesetzt(spaetestensXZ),
    }),
    deadline({
      id: 'wiedervorlage-y',
      title: 'Wiedervorlage Kategorie Y',
      section: '4.1.1, 5.1',
      field: 'wiedervorlageAm',
      interpretation: `${auslegung} Es gilt das Frühere: {param:wiedervorlageY} nach der Einstufung oder Prüfung, oder {param:vorEndeHinderungsgrund} vor dem Ende des Hinderungsgrundes.`,
      when: is('kundenkategorie', 'Y'),
      due: spaetestensY,
      satisfied: gesetzt(spaetestensY),
    }),
    deadline({
      id: 'wiedervorlage-z',
      title: 'Wiedervorlage Kategorie Z',
      section: '4.1.1, 5.1',
      field: 'wiedervorlageAm',
      interpretation: auslegung,
      when: is('kundenkategorie', 'Z'),
      due: spaetestensXZ,
      satisfied: gesetzt(spaetestensXZ),
    }),
    warning({
      id: 'wiedervorlage-fehlt',
      section: '4.1.1, 5.1',
      severity: 'warning',
      field: 'wiedervorlageAm',
      interpretation:
        'Ist nicht eingetragen, seit wann die Kategorie gilt, beginnt keine Frist; diese Meldung tritt an ihre Stelle.',
      when: all(
        inXYZ,
        none('kundenkategorieSeit'),
        none('kundenkategorieGeprueftAm'),
        named(
          'Keine andere Frist (Y: Ende des Hinderungsgrundes)',
          any(is('kundenkategorie', 'X', 'Z'), none('hinderungsgrundBis')),
        ),
        named(
          'Keine Wiedervorlage, die noch aussteht',
          not(onOrAfter(date('wiedervorlageAm'), stichtag())),
        ),
      ),
      text: 'Kategorie {kundenkategorie} ohne Beginn und ohne Wiedervorlage: beides eintragen.',
    }),
    warning({
      id: 'reaktivierung-belehrung',
      section: '4.1.1, 5.1',
      severity: 'warning',
      field: 'belehrungAm',
      interpretation:
        'Reaktiviert ist, wer aus X, Y oder Z in eine andere Kategorie als diese drei wechselt. Eine Belehrung zählt ab dem Beginn der neuen Kategorie.',
      when: all(
        is('vorherigeKategorie', 'X', 'Y', 'Z'),
        named('Jetzt nicht mehr X, Y oder Z', is('kundenkategorie', 'A', 'B', 'C', 'D', 'E', 'S')),
        named(
          'Seit der neuen Kategorie nicht belehrt',
          any(none('belehrungAm'), before(date('belehrungAm'), date('kundenkategorieSeit'))),
        ),
      ),
      text: 'Nach Kategorie {vorherigeKategorie} wieder in der Betreuung: vollumfängliche Belehrung nachholen.',
    }),
  ];
}

/** What the FM für arbeitsmarktnahe Kunden does beside the talks. */
export function arbeitsmarktnaheArbeit(bauer: Bauer): Rule[] {
  const { deadline, warning, hint, interval, number } = bauer;
  const { arbeitsmarktnah } = wortschatz(bauer);
  return [
    deadline({
      id: 'stellensuchlauf',
      title: 'Stellensuchlauf',
      section: '4.2',
      field: 'stellensuchlaufAm',
      interpretation: '„Wöchentlich“ heißt: {param:stellensuchlauf} nach dem letzten Suchlauf.',
      when: arbeitsmarktnah,
      due: plus(date('stellensuchlaufAm'), interval('stellensuchlauf')),
      lead: number('stellensuchlaufVorlauf'),
    }),
    warning({
      id: 'stellensuchlauf-fehlt',
      section: '4.2',
      severity: 'warning',
      field: 'stellensuchlaufAm',
      interpretation:
        'Wo noch kein Suchlauf war, beginnt keine Frist; diese Meldung tritt an ihre Stelle.',
      when: all(arbeitsmarktnah, none('stellensuchlaufAm')),
      text: 'Noch kein Stellensuchlauf eingetragen: Für arbeitsmarktnahe Kunden läuft er wöchentlich.',
    }),
    hint({
      id: 'suchlauf-vor-gespraech',
      section: '4.2',
      when: arbeitsmarktnah,
      text: 'Vor jedem Gespräch Stellen suchen (Stellenbörsen, Medien) und passende offene Stellen gleich weitergeben.',
    }),
    hint({
      id: 'bg-abstimmung',
      section: '4.2',
      when: arbeitsmarktnah,
      text: 'Leistungen im Zusammenhang der ganzen Bedarfsgemeinschaft betrachten und sich mit dem Fallmanager ihrer anderen Mitglieder regelmäßig abstimmen.',
    }),
  ];
}
