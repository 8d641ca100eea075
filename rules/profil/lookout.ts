/**
 * What site profiles go by, as a quick look at every text of a page: only parts that hold such a text
 * have to be read closely for them. It may say yes of a text that no profile goes by, never no of one that
 * one does.
 */
import { irgendeinTeil } from '../fall/deuten/bedeutsam.ts';
import { merken } from '../fall/merken.ts';
import { HOLE } from '../fall/namen/namen.ts';
import { falten, woerter } from '../fall/normalisieren.ts';
import { Enden } from '../fall/vokabular/enden.ts';
import { fits } from './muster.ts';
import type { Anchor, Lessons } from './profil.ts';

/** A quick look for texts that fit patterns, drawn in pieces or not. */
class Patterns {
  /** How texts without holes end, folded. */
  readonly #ends: readonly string[];
  /** The last words of those with holes: after them may stand anything. */
  readonly #words: readonly string[];
  readonly #last: Enden;
  readonly #mayBeAnything: boolean;

  constructor(patterns: Iterable<string>) {
    const all = [...new Set(patterns)].filter((pattern) => pattern !== '');
    this.#ends = all.filter((pattern) => !pattern.includes(HOLE)).map(falten);
    this.#words = all
      .filter((pattern) => pattern.includes(HOLE))
      .map((pattern) => woerter(pattern).at(-1) ?? '');
    this.#mayBeAnything = [...this.#ends, ...this.#words].includes('');
    // What stands in an element of its own may be but the last letters.
    this.#last = Enden.von(
      [],
      this.#ends.flatMap((end) => [end, end.slice(-2), end.slice(-1)]),
    );
  }

  /** Whether `text`, or a part of it, may be what fits one of the patterns, or the end of that. */
  mayBeIn(text: string): boolean {
    return this.#mayBeAnything || irgendeinTeil(text, this.#mayBe);
  }

  readonly #mayBe = (text: string): boolean =>
    (this.#words.length > 0 || this.#last.passt(text)) && this.#isIn(text);

  readonly #isIn = merken((text: string): boolean => {
    const folded = falten(text);
    return (
      folded !== '' &&
      (this.#ends.some((end) => end.endsWith(folded)) ||
        this.#words.some((word) => folded.includes(word) || word.endsWith(folded)))
    );
  }, 5000);
}

const anchorsOf = ({ mappings, exclusions, caseKey }: Lessons): readonly Anchor[] => [
  ...mappings.map(({ anchor }) => anchor),
  ...exclusions,
  ...(caseKey ? [caseKey] : []),
];

/** What to look out for in a page that `lessons` are about. */
export class LessonWords {
  readonly #places: Patterns;
  readonly #masks: readonly string[];
  readonly #befores: Patterns | null;

  constructor(lessons: readonly Lessons[]) {
    const anchors = lessons.flatMap(anchorsOf);
    this.#masks = lessons.flatMap(({ masks }) => masks.flatMap(({ heading }) => heading ?? []));
    this.#places = new Patterns([...anchors.map(({ label }) => label), ...this.#masks]);
    const befores = anchors.flatMap(({ label, after }) => (label === '' ? (after ?? []) : []));
    this.#befores = befores.length === 0 ? null : new Patterns(befores);
  }

  /** Whether `text`, or a part of it, may be (the end of) a label or heading that they go by. */
  speakOf(text: string): boolean {
    return this.#places.mayBeIn(text);
  }

  /** Whether a heading gives a mask its name, whatever stands under it. */
  readonly nameMask = merken((heading: string) => this.#masks.some((mask) => fits(mask, heading)));

  /** Whether they know values without a label: those stand after something. */
  get haveUnlabelled(): boolean {
    return this.#befores !== null;
  }

  /** Whether a value without a label may stand after `text`. */
  mayStandBefore(text: string): boolean {
    return this.#befores?.mayBeIn(text) ?? false;
  }
}
