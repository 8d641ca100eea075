/** Headings with a first name ("Schule (Lale)") that a page elsewhere gives to a relative: "Demir, Lale · Tochter". */

import type { Gesagt } from '../../../../../rules/fall/werte/vermerk.ts';
import { angehoerigeIn, vornameIn } from '../../../../../rules/fall/werte/vornamen.ts';
import { allText } from '../../page/dom.ts';
import type { Said } from './source.ts';

const MOST_LETTERS = 300_000;

export class Relatives {
  readonly #doc: Document;
  #names: ReadonlyMap<string, string> | undefined;

  constructor(doc: Document) {
    this.#doc = doc;
  }

  *of({ headings = [] }: Said): Generator<Gesagt> {
    for (const heading of headings) {
      const name = vornameIn(heading);
      if (name === null) continue;
      this.#names ??= angehoerigeIn(allText(this.#doc.body).slice(0, MOST_LETTERS));
      const role = this.#names.get(name);
      if (role !== undefined) yield { text: role, weise: 'vermerk' };
    }
  }
}
