import { glaetten } from '../../../rules/fall/normalisieren.ts';
import type { Control } from './controls.ts';

/** A heading that stands over what follows it; lower levels reach further. */
export interface Heading {
  readonly text: string;
  readonly level: number;
}

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'control'; readonly control: Control }
  | { readonly kind: 'break' };

/** A range of what has been found so far: all that was found inside one element. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * What the walk knows of an element after leaving it: the seen text and controls in it, in order,
 * as long as they are few enough to be a label or a value, and what was found inside.
 */
export interface Box {
  /** Where it stands; for a bare text the element around it. */
  readonly element: Element;
  /** null: too much for a label or a value. */
  readonly parts: readonly Part[] | null;
  readonly pairs: Range;
  readonly tables: Range;
  /** Set where there is nothing in it but a heading (and perhaps buttons, a few words). */
  readonly heading: Heading | null;
  readonly inline: boolean;
  /** What the markup says it is: `<dt>` and `<label>` label, `<dd>` value. */
  readonly mark: 'label' | 'value' | 'text' | 'break' | null;
}

const MAX_PARTS = 80;

export function joinParts(boxes: readonly Box[]): readonly Part[] | null {
  const parts: Part[] = [];
  for (const box of boxes) {
    if (box.parts === null || parts.length + box.parts.length > MAX_PARTS) return null;
    if (!box.inline) parts.push({ kind: 'break' });
    parts.push(...box.parts);
    if (!box.inline) parts.push({ kind: 'break' });
  }
  return parts;
}

export function controlsIn(parts: readonly Part[] | null): Control[] {
  return (parts ?? []).flatMap((part) => (part.kind === 'control' ? [part.control] : []));
}

/** The text in `parts` without controls. */
export function plainText(parts: readonly Part[] | null): string {
  return glaetten((parts ?? []).map((part) => (part.kind === 'text' ? part.text : ' ')).join(''));
}

const SAYS_YES = /^(?:ja|trifft zu|vorhanden|liegt vor)?$/i;

/**
 * The text as shown, controls standing for what they show: the chosen option's words, "ja" or "nein"
 * for a lone box. Words beside a box that is not ticked are not shown.
 */
export function shownText(parts: readonly Part[] | null): string {
  const all = parts ?? [];
  const boxes = controlsIn(all).filter((control) => control.kind !== 'field');
  const lone = boxes.length === 1 ? boxes[0] : undefined;
  let out = '';
  let skipNextText = false;
  for (const part of all) {
    if (part.kind === 'break') {
      out += ' ';
    } else if (part.kind === 'text') {
      if (!skipNextText || part.text.trim() === '') out += part.text;
      if (part.text.trim() !== '') skipNextText = false;
    } else if (part.control.kind === 'field') {
      out += part.control.value;
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
