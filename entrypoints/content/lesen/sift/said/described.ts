/** What is told of a field to those who can't see where it stands: what it names as its description, its comment, its title. */
import type { Gesagt } from '../../../../../rules/fall/werte/vermerk.ts';
import { allText, attr, byIds, outwards } from '../../page/dom.ts';
import type { Said } from './source.ts';

const LONGEST = 200;
/** A value may stand in something that has the description. */
const LEVELS = 2;

export function* describedBy({ element }: Said): Generator<Gesagt> {
  for (const at of outwards(element, LEVELS)) {
    for (const name of ['aria-describedby', 'aria-details'])
      if (attr(at, name) !== null)
        for (const one of byIds(at, name))
          yield { text: allText(one).slice(0, LONGEST), weise: 'erklaerung' };
    const title = attr(at, 'title');
    if (title !== null) yield { text: title, weise: 'erklaerung' };
  }
}
