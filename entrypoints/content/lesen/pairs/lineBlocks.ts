/** Lines between others of one text: "NICHT GEBUCHT" holds for those beneath it until the next such line. */
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { blockOhneFall } from '../../../../rules/fall/vokabular/ueberschriften/blocktitel.ts';
import type { Gathering } from '../found/gathering.ts';

/** A line of a few words, as far as one stands over others. */
const TITLE = /^[^\p{L}\d]*\p{Lu}[^:]{3,80}$/u;

export const isLineTitle = (piece: string): boolean => TITLE.test(piece);

/** Whether `piece` heads a block that is not the case. */
export const headsOtherBlock = (piece: string): boolean =>
  isLineTitle(piece) && blockOhneFall(glaetten(piece)) === 'immer';

/** Puts such lines over what is found beneath them. */
export class LineBlocks {
  readonly #gathering: Gathering;
  #title = '';
  #start = 0;

  constructor(gathering: Gathering) {
    this.#gathering = gathering;
  }

  /** `title`: the line right before what comes now, "" for none. */
  begin(title: string): void {
    if (title === '' || (this.#title === '' && !headsOtherBlock(title))) return;
    this.end();
    this.#title = headsOtherBlock(title) ? glaetten(title) : '';
    this.#start = this.#gathering.mark;
  }

  end(): void {
    if (this.#title !== '') this.#gathering.underSince(this.#title, this.#start);
  }
}
