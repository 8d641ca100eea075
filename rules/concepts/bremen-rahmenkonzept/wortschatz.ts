/** The conditions that several chapters share. */
import { age, all, is, named, no, none } from '../../concept/builders.ts';
import type { Bauer } from './parameter.ts';

export function wortschatz({ number, rule }: Bauer) {
  const unter25 = age({ under: number('altersgrenze') });
  return {
    unter25,
    jba: rule('jba'),
    /** Neither the JBA's nor, by the headings of the document, those of the other teams. */
    ungeregelt: all(
      unter25,
      is('berufsabschluss', 'ausbildung', 'studium'),
      named('Nicht geflüchtet', no('gefluechtet')),
    ),
    abschlussLeer: all(
      unter25,
      named('Berufsabschluss ist leer', none('berufsabschluss')),
      named('Nicht geflüchtet', no('gefluechtet')),
    ),
  };
}
