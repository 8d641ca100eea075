/**
 * How often there is to be contact, by Betreuungsstufe (sections of the four stages, table
 * "Kontaktdichte"), and around the first Kooperationsplan and the end of a Maßnahme.
 */
import {
  all,
  any,
  choose,
  contact,
  date,
  day,
  dayAfter,
  dayBefore,
  lastContact,
  later,
  massnahme,
  minus,
  named,
  noContact,
  none,
  onlyWhere,
  onOrAfter,
  onOrBefore,
  plus,
  stichtag,
  surely,
} from '../../concept/builders.ts';
import type { Rule } from '../../concept/data.ts';
import { abschnitt, type Bauer } from './parameter.ts';
import { arbeitsuchend, stufe, stufeFestgelegt, wortschatz } from './wortschatz.ts';

/** The interval that runs with every contact, and what warns where it can't run. */
export function kontaktdichte(bauer: Bauer): Rule[] {
  const { deadline, warning, interval } = bauer;
  const { igGestreckt } = wortschatz(bauer);
  const nachKontakt = (name: Parameters<typeof interval>[0]) => plus(lastContact(), interval(name));
  return [
    warning({
      id: 'betreuungsstufe-festlegen',
      section: abschnitt.kontaktdichte,
      severity: 'warning',
      field: 'betreuungsstufe',
      when: none('betreuungsstufe'),
      text: 'Keine Betreuungsstufe gesetzt. Sie bestimmt, wie oft Kontakt vorgesehen ist: Betreuungsstufe festlegen.',
    }),
    deadline({
      id: 'kontakt',
      title: 'Kundenkontakt',
      section: abschnitt.kontaktdichte,
      field: 'letzterKontaktAm',
      interpretation:
        'Jede Form des Kontakts zählt: Gespräch, Telefon, E-Mail, Brief. Gerechnet wird ab dem letzten Kontakt (auch Erstgespräch), wo es keinen gab, ab {begriff:egv} oder Bewilligung: IN {param:kontaktIN}, IK {param:kontaktIK}, IG {param:kontaktIG}, IF {param:kontaktIF}. IG darf für Arbeitsuchende in einer Stabilisierungsmaßnahme auf {param:kontaktIGGestreckt} gestreckt werden; eine laufende Arbeitsgelegenheit gilt als solche. Solange offen ist, ob jemand teilnimmt, gilt die kürzere Frist ({param:kontaktIG}). Bei IF mit geplanter Maßnahme nach § 16a SGB II sind {param:kontaktIF} nur die äußere Grenze.',
      when: stufeFestgelegt,
      // Where it may be stretched, the talk lies between the ordinary and the stretched interval.
      opens: onlyWhere(surely(igGestreckt), nachKontakt('kontaktIG')),
      due: onlyWhere(
        stufeFestgelegt,
        choose(
          [
            { when: stufe('IN'), take: nachKontakt('kontaktIN') },
            { when: stufe('IK'), take: nachKontakt('kontaktIK') },
            // Not known whether: the shorter interval, and the fields are asked for.
            { when: surely(igGestreckt), take: nachKontakt('kontaktIGGestreckt') },
            { when: stufe('IG'), take: nachKontakt('kontaktIG') },
          ],
          nachKontakt('kontaktIF'),
        ),
      ),
    }),
    warning({
      id: 'kontakt-fehlt',
      section: abschnitt.kontaktdichte,
      severity: 'warning',
      field: 'letzterKontaktAm',
      interpretation:
        'Ohne einen Kontakt läuft keine Frist. Damit das nicht wie Ruhe aussieht, wird gemeldet, wo sicher noch keiner war: kein Kontakt, keine Einstiegsberatung, kein Erstgespräch.',
      when: all(stufeFestgelegt, noContact()),
      text: 'Betreuungsstufe {betreuungsstufe}, aber noch kein Kontakt verzeichnet: Kontakt aufnehmen oder nachtragen.',
    }),
  ];
}

/** What the document asks for IN once Erstgespräch and Kooperationsplan are there. */
export function erstkontakt({ deadline, interval }: Bauer): Rule[] {
  const egvUndErstgespraech = later(date('erstgespraechAm'), date('egvAm'));
  const spaetestens = (start: typeof egvUndErstgespraech) =>
    plus(plus(start, interval('erstkontakt')), interval('nachlauf'));
  return [
    deadline({
      id: 'erstkontakt-nach-egv',
      title: 'Erster Kontakt nach Erstgespräch und {begriff:egv}',
      section: abschnitt.IN,
      field: 'letzterKontaktAm',
      interpretation:
        'Gilt einmal: wo {begriff:egv} erstmals am Tag des Erstgesprächs oder danach geschlossen wurde. Ob es das erste Mal war, zeigt der Fall nicht; angenommen wird es bei höchstens {param:erstkontakt} und {param:nachlauf} Abstand zum Erstgespräch. Die Frist bleibt {param:nachlauf} nach ihrem Ende stehen. Das Profiling hat keinen eigenen Tag und rechnet nicht mit. Jede Form des Kontakts zählt.',
      when: all(
        stufe('IN'),
        named(
          '{begriff:egv} erstmals nach dem Erstgespräch',
          all(
            onOrAfter(date('egvAm'), date('erstgespraechAm')),
            named(
              'Bald nach dem Erstgespräch geschlossen',
              onOrBefore(date('egvAm'), spaetestens(date('erstgespraechAm'))),
            ),
          ),
        ),
        named('{begriff:egv} geschlossen', onOrBefore(date('egvAm'), stichtag())),
        named(
          'Frist höchstens {param:nachlauf} vorbei',
          onOrBefore(stichtag(), spaetestens(egvUndErstgespraech)),
        ),
      ),
      due: plus(egvUndErstgespraech, interval('erstkontakt')),
      satisfied: named(
        'Kontakt nach Erstgespräch und {begriff:egv}',
        contact({ from: dayAfter(egvUndErstgespraech) }),
      ),
    }),
  ];
}

/** Contact before and at the end of a Maßnahme, for Arbeitsuchende of IN and IK. */
export function massnahmeende({ deadline, hint, interval }: Bauer): Rule[] {
  const ende = massnahme.date('ende');
  const weiterbildung = massnahme.is('art', 'FbW', 'reha117');
  const begonnen = named('Maßnahme hat begonnen', onOrBefore(massnahme.date('beginn'), stichtag()));
  const inMassnahme = [
    arbeitsuchend,
    named(
      'Weiterbildung (bei IK auch Vergleichbares)',
      any(
        all(stufe('IN'), weiterbildung),
        all(stufe('IK'), massnahme.is('art', 'FbW', 'reha117', 'MAT', 'bvB')),
      ),
    ),
    begonnen,
  ];
  const auslegung =
    'Weiterbildung sind FbW und Reha (§ 117 SGB III); „o. ä.“ bei IK umfasst auch MAT und bvB. Jede Form des Kontakts zählt.';
  return [
    deadline({
      id: 'kontakt-vor-massnahmeende',
      title: 'Kontakt vor dem Maßnahmeende',
      section: abschnitt.inUndIk,
      forEach: 'massnahmen',
      field: 'massnahmen',
      interpretation: `„Etwa 4 Wochen vorher“ ist von {param:vorMassnahmeendeAb} bis {param:vorMassnahmeendeBis} vor dem Ende; ein späterer Kontakt vor dem letzten Tag erledigt die Frist noch. ${auslegung}`,
      when: all(...inMassnahme),
      opens: minus(ende, interval('vorMassnahmeendeAb')),
      due: minus(ende, interval('vorMassnahmeendeBis')),
      satisfied: named(
        'Kontakt vor dem letzten Tag, höchstens {param:vorMassnahmeendeAb} vorher',
        contact({ from: minus(ende, interval('vorMassnahmeendeAb')), to: dayBefore(ende) }),
      ),
    }),
    deadline({
      id: 'kontakt-massnahmeende',
      title: 'Kontakt zum Maßnahmeende',
      section: abschnitt.inUndIk,
      forEach: 'massnahmen',
      field: 'massnahmen',
      onDay: true,
      interpretation: `Fällig am letzten Tag: Ein früherer Kontakt ist der vor dem Maßnahmeende; einer höchstens {param:nachMassnahmeende} später erledigt die Frist noch. ${auslegung}`,
      when: all(...inMassnahme),
      due: ende,
      satisfied: named(
        'Kontakt am letzten Tag oder höchstens {param:nachMassnahmeende} später',
        contact({ from: ende, to: plus(ende, interval('nachMassnahmeende')) }),
      ),
    }),
    hint({
      id: 'fbw-reha-agentur',
      section: abschnitt.inUndIk,
      forEach: 'massnahmen',
      interpretation:
        'Das Konzept ist älter als die Änderung. Ob sie zutrifft, wird am Beginn der Maßnahme abgelesen.',
      when: all(
        arbeitsuchend,
        stufe('IN', 'IK'),
        weiterbildung,
        begonnen,
        named('Beginn ab dem 01.01.2025', onOrAfter(massnahme.date('beginn'), day('2025-01-01'))),
        named(
          'Maßnahmeende höchstens {param:nachlauf} her',
          onOrBefore(stichtag(), plus(ende, interval('nachlauf'))),
        ),
      ),
      text: 'Weiterbildung und Reha bewilligt seit dem 01.01.2025 die Agentur für Arbeit. Die Kontakte rund um das Maßnahmeende am {massnahme:ende} bleiben nach dem Konzept vorgesehen; Absprache mit der Agentur prüfen.',
    }),
  ];
}
