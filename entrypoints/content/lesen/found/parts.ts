/** What stands in an element, in order: texts, controls, and where its lines break. */
import { glaetten } from '../../../../rules/fall/normalisieren.ts';
import { BOTH_WORDS } from '../page/switchWords.ts';
import type { Control } from './control.ts';

/** A piece of it; a text as it stands there. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'control'; readonly control: Control }
  | { readonly kind: 'break' };

/** null: too much for a label or a value. */
type Parts = readonly Part[] | null;

/** What is joined with others, in their line or in one of its own. */
interface Held {
  readonly parts: Parts;
  readonly inline: boolean;
}

const MAX_PARTS = 80;

/** The one break there is: two in a row are no more than one. */
export const BREAK: Part = { kind: 'break' };

/** The parts of boxes in a row; null where they are too many. */
export function joinParts(boxes: readonly Held[]): Parts {
  const [sole, second] = boxes;
  // Pages wrap and wrap: most elements hold but one.
  if (sole !== undefined && second === undefined) {
    const { parts, inline } = sole;
    if (parts === null || inline || (parts[0] === BREAK && parts.at(-1) === BREAK)) return parts;
  }
  const parts: Part[] = [];
  const add = (part: Part) => {
    if (part !== BREAK || parts.at(-1) !== BREAK) parts.push(part);
  };
  for (const box of boxes) {
    if (box.parts === null || parts.length + box.parts.length > MAX_PARTS) return null;
    if (!box.inline) add(BREAK);
    box.parts.forEach(add);
    if (!box.inline) add(BREAK);
  }
  return parts;
}

/** The texts in `parts`, block by block. */
export function textLines(parts: readonly Part[]): string[] {
  const lines = [''];
  for (const part of parts) {
    if (part.kind === 'break') lines.push('');
    else if (part.kind === 'text') lines[lines.length - 1] += part.text;
  }
  return lines.map(glaetten).filter((line) => line !== '');
}

const NO_CONTROLS: readonly Control[] = [];

/** The controls in `parts`; the same empty list where there are none. */
export function controlsIn(parts: Parts): readonly Control[] {
  const isOne = (part: Part) => part.kind === 'control';
  return parts === null || !parts.some(isOne)
    ? NO_CONTROLS
    : parts.flatMap((part) => (part.kind === 'control' ? [part.control] : []));
}

/** The text in `parts` without controls. */
export function plainText(parts: Parts): string {
  if (parts === null) return '';
  const [sole, second] = parts;
  if (sole?.kind === 'text' && second === undefined) return glaetten(sole.text);
  let text = '';
  for (const part of parts) text += part.kind === 'text' ? part.text : ' ';
  return glaetten(text);
}

/** What a box says beside it that only says so. */
export const SAYS_YES = /^(?:ja|trifft zu|vorhanden|liegt vor)?$/i;

/**
 * The text as shown, controls standing for what they show: the chosen option's words, "ja" or "nein"
 * for a lone box. Words beside a box that is not ticked are not shown.
 */
export function shownText(parts: Parts): string {
  const all = parts ?? [];
  const boxes = controlsIn(all).filter((control) => control.kind !== 'field');
  const lone = boxes.length === 1 ? boxes[0] : undefined;
  // A switch draws both of its words, and covers one.
  if (lone?.kind === 'check' && BOTH_WORDS.test(plainText(all)))
    return lone.checked ? 'ja' : 'nein';
  // What names a box stands beside it, too.
  const names = new Set(boxes.length > 1 ? boxes.map(({ label }) => label) : []);
  let out = '';
  let skipNextText = false;
  for (const part of all) {
    if (part.kind === 'break') {
      out += ' ';
    } else if (part.kind === 'text') {
      const words = part.text.trim();
      if (words === '' || !(skipNextText || names.has(words))) out += part.text;
      if (words !== '') skipNextText = false;
    } else if (part.control.kind === 'field') {
      if (!isDrawnBefore(part.control, out)) out += part.control.value;
    } else {
      const { control } = part;
      if (control === lone && control.kind === 'check' && SAYS_YES.test(control.label)) {
        out += control.checked ? 'ja' : 'nein';
      } else if (control.label !== '') {
        if (control.checked) out += ` ${control.label} `;
      } else {
        // Bare words beside the box are its own.
        skipNextText = !control.checked;
      }
    }
  }
  return glaetten(out);
}

/** A choice drawn beside its empty input, which says the same once more. */
const isDrawnBefore = ({ element, value }: Control, shown: string): boolean =>
  element instanceof HTMLInputElement &&
  element.value === '' &&
  value !== '' &&
  glaetten(shown) === value;

/** The parts up to the end of the line that `control` is in: below it stands what helps to fill it in. */
export function lineOf(control: Control, parts: Parts): Parts {
  if (parts === null) return null;
  const at = parts.findIndex((part) => part.kind === 'control' && part.control === control);
  const end = parts.findIndex((part, i) => i > at && part.kind === 'break');
  return end < 0 ? parts : parts.slice(0, end);
}
