import { istGeplatztAm } from '../../../../rules/fall/deuten/geplatzt.ts';
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { FREITEXT_LABEL } from '../../../../rules/fall/vokabular/freitextlabel.ts';
import { nenntAnderenFall } from '../../../../rules/fall/vokabular/ueberschriften/wovon.ts';
import { istLabel } from '../../../../rules/fall/vokabular/vokabular.ts';
import { attr } from '../page/dom.ts';
import type { Control } from './control.ts';
import { type Finds, holdsPairs, holdsTables } from './finds.ts';
import { controlsIn, type Part, plainText, textLines } from './parts.ts';

/** A heading that stands over what follows it; lower levels reach further. */
export interface Heading {
  readonly text: string;
  readonly level: number;
}

/** What a box says of its element. */
interface BoxData {
  /** Where it stands; for a bare text the element around it. */
  readonly element: Element;
  /** null: too much for a label or a value. */
  readonly parts: readonly Part[] | null;
  readonly finds: Finds | null;
  /** Set where there is nothing in it but a heading (and perhaps buttons, a few words). */
  readonly heading?: Heading | null;
  readonly inline: boolean;
  /**
   * What the markup says it is: `<dt>` and `<label>` label, `<dd>` value. `apart`: neither, nothing but
   * its finds counts.
   */
  readonly mark?: 'label' | 'value' | 'text' | 'break' | 'apart' | null;
  /**
   * Set where something in it was only sketched: read closely, it may have parts. `sure`: too much for a
   * heading. `list`: a list of which nothing comes, wherever it stands.
   */
  readonly sketch?: 'weak' | 'sure' | 'list' | null;
}

/**
 * What the walk knows of an element after leaving it: the seen text and controls in it, in order,
 * as long as they are few enough to be a label or a value, and what was found inside. Never changed
 * once made, and says nothing of what stands around the element: so it can be kept.
 */
export class Box {
  readonly element: Element;
  readonly parts: readonly Part[] | null;
  readonly finds: Finds | null;
  readonly heading: Heading | null;
  readonly inline: boolean;
  readonly mark: NonNullable<BoxData['mark']> | null;
  readonly sketch: NonNullable<BoxData['sketch']> | null;
  #text: string | undefined;
  #controls: readonly Control[] | undefined;
  #label: string | null | undefined;

  constructor({
    element,
    parts,
    finds,
    heading = null,
    inline,
    mark = null,
    sketch = null,
  }: BoxData) {
    this.element = element;
    this.parts = parts;
    this.finds = finds;
    this.heading = heading;
    this.inline = inline;
    this.mark = mark;
    this.sketch = sketch;
  }

  /** A box of nothing but finds; null where there are none. */
  static apart(element: Element, finds: Finds | null): Box | null {
    return finds && new Box({ element, parts: [], finds, inline: true, mark: 'apart' });
  }

  with(finds: Finds | null): Box {
    const { element, parts, heading, inline, mark, sketch } = this;
    return finds === this.finds
      ? this
      : new Box({ element, parts, finds, heading, inline, mark, sketch });
  }

  get hasPairs(): boolean {
    return holdsPairs(this.finds);
  }

  get hasTables(): boolean {
    return holdsTables(this.finds);
  }

  /** The text in it without controls. */
  get text(): string {
    this.#text ??= plainText(this.parts);
    return this.#text;
  }

  get controls(): readonly Control[] {
    this.#controls ??= controlsIn(this.parts);
    return this.#controls;
  }

  /** The label it is; null for one that is none. */
  get label(): string | null {
    if (this.#label === undefined) this.#label = this.#asLabel();
    return this.#label;
  }

  #asLabel(): string | null {
    if (this.parts === null || this.mark === 'value' || this.mark === 'break') return null;
    if (this.hasPairs || this.hasTables || this.controls.length > 0) return null;
    const text = inFull(this.element, this.text);
    if (text === '' || text.length > MAX_LABEL) return null;
    if (this.mark === 'label') return text;
    const lines = textLines(this.parts);
    // Several labels, one under the other.
    if (lines.length > 1 && lines.every((line) => istLabel(line) || FREITEXT_LABEL.test(line)))
      return null;
    if (NOT_PAIRED.has(this.element.localName) && this.mark !== 'text') return null;
    if (this.heading !== null && this.heading.level < 1) return null;
    if (text.endsWith(':')) return this.mark === 'text' ? lastOf(text) : text;
    if (istLabel(text) || namesSeveral(text) || istGeplatztAm(text)) return text;
    const last = this.mark === 'text' ? lastOf(text) : text;
    return last === text ? null : last;
  }
}

/** "PK: 00481516 | KdNr.:" ends with the label of what follows; a line about somebody else stays whole. */
function lastOf(text: string): string {
  const [, before = '', last = ''] = /^(.*)\s[|·•]\s(.+)$/.exec(text) ?? [];
  return istLabel(last) && !nenntAnderenFall(before) ? last : text;
}

/** "Alter / Geburtsdatum" */
const namesSeveral = (text: string) =>
  text.includes('/') && text.split('/').every((one) => istLabel(one.trim()));

/** What is cut off in the text itself stands in full in its title. */
function inFull(element: Element, text: string): string {
  if (!/(?:…|\.\.\.)$/.test(text)) return text;
  const title = glaetten(
    attr(element, 'title') ?? attr(element.firstElementChild ?? element, 'title') ?? '',
  );
  return title.startsWith(text.replace(/\s*(?:…|\.\.\.)$/, '')) ? title : text;
}

/** In characters: a longer text is no label. */
export const MAX_LABEL = 120;

/** Items of menus and lists stand beside each other without belonging together. */
const NOT_PAIRED = new Set('li a option'.split(' '));
