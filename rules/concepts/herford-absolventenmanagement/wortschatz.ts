/**
 * What the chapters of the Fachkonzept speak of again and again: the two senses of
 * Absolventenmanagement (AVM), each with its window around the end of the Maßnahme.
 */
import {
  all,
  any,
  contact,
  date,
  is,
  massnahme,
  minus,
  named,
  onOrAfter,
  onOrBefore,
  plus,
  sofernBekannt,
  stichtag,
} from '../../concept/builders.ts';
import type { Condition, DateExpr } from '../../concept/data.ts';
import type { Bauer } from './parameter.ts';

export const beginn = massnahme.date('beginn');
export const ende = massnahme.date('ende');

/** From the first to the last day, both included. */
interface Zeitraum {
  readonly von: DateExpr;
  readonly bis: DateExpr;
}

const liegtIn = (tag: DateExpr, { von, bis }: Zeitraum): Condition =>
  all(onOrAfter(tag, von), onOrBefore(tag, bis));

/** The conditions that several chapters share. */
export function wortschatz({ interval, rule }: Bauer) {
  /** One of the two senses, with what is asked of a case in its window. */
  function sinn(id: 'avm-engerer-sinn' | 'avm-weiterer-sinn', fenster: Zeitraum) {
    const gilt = rule(id);
    const listedUntil = plus(fenster.bis, interval('nachlauf'));
    return {
      gilt,
      fenster,
      heuteImFenster: named(
        'Stichtag liegt im vorgesehenen Zeitraum',
        liegtIn(stichtag(), fenster),
      ),
      /** The window has begun, and is not long over. */
      imBlick: named(
        'Zeitraum hat begonnen und ist nicht lange vorbei',
        liegtIn(stichtag(), { von: fenster.von, bis: listedUntil }),
      ),
      nichtVorbei: named(
        'Zeitraum ist höchstens {param:nachlauf} vorbei',
        onOrBefore(stichtag(), listedUntil),
      ),
      persoenlicherKontakt: named(
        'Persönlicher Kontakt im vorgesehenen Zeitraum',
        contact({ from: fenster.von, to: fenster.bis, arten: ['persoenlich'] }),
      ),
      /** Then the day of the contact has a field of its own. */
      letzterKontaktWarEs: all(
        liegtIn(date('letzterKontaktAm'), fenster),
        onOrBefore(date('letzterKontaktAm'), stichtag()),
        is('letzterKontaktArt', 'persoenlich'),
      ),
      neueEgv: named(
        '{begriff:egv} im vorgesehenen Zeitraum geschlossen',
        all(
          named('Zeitraum hat begonnen', onOrBefore(fenster.von, stichtag())),
          liegtIn(date('egvAm'), fenster),
          onOrBefore(date('egvAm'), stichtag()),
        ),
      ),
    };
  }
  const engererSinn = sinn('avm-engerer-sinn', {
    von: minus(ende, interval('fensterVorEnde')),
    bis: ende,
  });
  const weitererSinn = sinn('avm-weiterer-sinn', {
    von: ende,
    bis: plus(ende, interval('fensterNachEnde')),
  });
  type Sinn = typeof engererSinn;

  return {
    engererSinn,
    weitererSinn,
    /** In whichever sense the Maßnahme falls under. */
    imJeweiligenSinn: (what: keyof Omit<Sinn, 'fenster'>): Condition =>
      any(all(engererSinn.gilt, engererSinn[what]), all(weitererSinn.gilt, weitererSinn[what])),
    /** A documented decision against AVM silences everything but the eligibility; that none is known does not. */
    keinVerzicht: sofernBekannt(
      named('Kein begründeter Verzicht', massnahme.no('avmVerzichtBegruendet')),
      'Von einem begründeten Verzicht ist nichts bekannt.',
    ),
  };
}
