/**
 * What the chapters of the Handlungskonzept speak of again and again: the groups of customers, what
 * was held already, which Maßnahme runs.
 */
import {
  after,
  age,
  all,
  any,
  before,
  date,
  hemmnis,
  is,
  massnahme,
  named,
  no,
  none,
  not,
  onOrAfter,
  onOrBefore,
  plus,
  sofernBekannt,
  stichtag,
  whereKnown,
  yes,
} from '../../concept/builders.ts';
import type { Condition } from '../../concept/data.ts';
import type { EnumWert, KeysOfType } from '../../fall/felder.ts';
import type { Bauer } from './parameter.ts';

/** What happened on a day up to the Stichtag; one that is only planned has not happened. */
export const gewesen = (text: string, field: KeysOfType<'date'>): Condition =>
  named(text, onOrBefore(date(field), stichtag()));

/** The conditions that several chapters share. */
export function wortschatz({ number, interval, rule }: Bauer) {
  const unter25 = age({ under: number('u25') });
  const ab25 = age({ from: number('u25') });
  const ab15 = age({ from: number('elbAb') });
  /** One of the five Zielgruppen: they exist for people under 25 only. */
  const gruppe = (wert: EnumWert<'zielgruppeU25'>, text: string): Condition =>
    named(text, all(unter25, is('zielgruppeU25', wert)));
  const schueler = gruppe('schueler', 'Schüler');
  const ausbildungsuchend = gruppe('ausbildungsuchend', 'Ausbildungsuchend');

  const esbGefuehrt = gewesen('Einstiegsberatung geführt', 'esbAm');
  const erstgespraechGefuehrt = gewesen('Erstgespräch geführt', 'erstgespraechAm');
  const esbAusstehend = named('Einstiegsberatung noch nicht geführt', not(esbGefuehrt));

  const tagDerUebergabe = named('Tag der Übergabe eingetragen', not(none('arbeitsmarktnahSeit')));

  const hemmnisOffen = named('Hemmnis nicht erledigt', not(hemmnis.is('stand', 'erledigt')));

  return {
    unter25,
    ab25,
    ab15,
    von15Bis25: age({ from: number('elbAb'), under: number('u25') }),
    schueler,
    ausbildungsuchend,
    ausbildungsabsolvent: gruppe('ausbildungsabsolvent', 'Ausbildungsabsolvent'),
    vermittlungskunde: gruppe('vermittlungskunde', 'Vermittlungskunde'),
    aktivierungskunde: gruppe('aktivierungskunde', 'Aktivierungskunde'),
    keinSchueler: named('Kein Schüler', not(schueler)),

    /** A-Kunden from 25 on: those of the FM für arbeitsmarktnahe Kunden. */
    arbeitsmarktnah: named(
      'Kategorie A und mindestens {param:u25} Jahre',
      all(ab25, is('kundenkategorie', 'A')),
    ),
    /** The Berufsberater is one of the FM U25 (5.2.1). */
    ausU25Ueberzuleiten: all(ab25, is('betreuungDurch', 'fmU25', 'berufsberater')),
    inXYZ: is('kundenkategorie', 'X', 'Y', 'Z'),
    /** Handed over. Where the day is not known, only an A-Kunde from 25 on can have been; whether, stays open. */
    uebergebenArbeitsmarktnah: named(
      'An den Fallmanager für arbeitsmarktnahe Kunden übergeben',
      whereKnown(
        'arbeitsmarktnahSeit',
        tagDerUebergabe,
        all(ab25, is('kundenkategorie', 'A'), tagDerUebergabe),
      ),
    ),

    esbGefuehrt,
    esbAusstehend,
    erstgespraechGefuehrt,
    /** The ESB is wanted, and has not been held since the application. */
    esbOffen: named(
      'Einstiegsberatung steht noch aus',
      all(
        rule('esb-erforderlich'),
        any(
          esbAusstehend,
          named(
            'Einstiegsberatung liegt vor dem Antrag',
            before(date('esbAm'), date('antragstellungAm')),
          ),
        ),
      ),
    ),
    gespraechGefuehrt: named(
      'Einstiegsberatung oder Erstgespräch geführt',
      any(esbGefuehrt, erstgespraechGefuehrt),
    ),
    algAufstocker: yes('algAufstocker'),
    sonderregelung: named(
      'Selbstständig oder geflüchtet',
      any(yes('selbststaendig'), yes('gefluechtet')),
    ),

    egvErforderlich: rule('egv-erforderlich'),
    egvVorhanden: gewesen('{begriff:egv} liegt vor', 'egvAm'),
    /** Only a documented decision silences what asks for the Kooperationsplan; that none is known does not. */
    keinVerzicht: sofernBekannt(
      named('Kein begründeter Verzicht', no('egvVerzichtBegruendet')),
      'Von einem begründeten Verzicht ist nichts bekannt.',
    ),

    /** Leaving school lies at most half a year ahead, or behind. */
    schulabschlussNah: named(
      'Schulentlassung in höchstens {param:schulabschlussNah}',
      onOrBefore(date('schulentlassungAm'), plus(stichtag(), interval('schulabschlussNah'))),
    ),
    schulabschlussFern: named(
      'Schulentlassung in mehr als {param:schulabschlussNah}',
      after(date('schulentlassungAm'), plus(stichtag(), interval('schulabschlussNah'))),
    ),

    hemmnisOffen,
    /** The Maßnahme runs on the Stichtag; one of which nothing else is known was not broken off. */
    massnahmeLaeuft: all(
      onOrBefore(massnahme.date('beginn'), stichtag()),
      any(massnahme.none('ende'), onOrAfter(massnahme.date('ende'), stichtag())),
      sofernBekannt(massnahme.no('abgebrochen'), 'Von einem Abbruch ist nichts bekannt.'),
    ),
  };
}
