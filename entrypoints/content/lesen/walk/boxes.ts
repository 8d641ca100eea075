import { isDatePart } from '../controls/dateParts.ts';
import { nameDrawnFor } from '../controls/ownName.ts';
import { Box } from '../found/box.ts';
import type { Control } from '../found/control.ts';
import { type Finds, together } from '../found/finds.ts';
import { foundPair } from '../found/gathering.ts';
import { TAB } from '../headings/weak.ts';
import { attr, hasAttributes, rootsInside } from '../page/dom.ts';
import { drawnName } from '../page/drawnName.ts';
import { buttonText, drawnText, seenText } from '../page/text.ts';

const MAX_TEXT = 2100;
/** A longer text heads nothing. */
export const MAX_HEADING = 200;

const OPENER_LEVEL = 6.5;

/** A section's button says what stands in the section. */
export const openerBox = (element: Element): Box | null => {
  const text = drawnText(element) || buttonText(element);
  return text === '' || text.length > MAX_HEADING
    ? null
    : new Box({
        element,
        parts: [{ kind: 'text', text }],
        finds: null,
        heading: { text, level: OPENER_LEVEL },
        inline: false,
      });
};

/** A text that stands in `element`. */
export const textBox = (element: Element, text: string) =>
  new Box({
    element,
    parts: [{ kind: 'text', text: text.slice(0, MAX_TEXT) }],
    finds: null,
    inline: true,
    mark: 'text',
  });

/** The name that the style draws before what is in `element`; null where there is none. Of cells their table tells. */
export function nameBox(element: Element, role: string): Box | null {
  if (!hasAttributes(element) || /^t[dh]$/.test(element.localName) || role.endsWith('cell'))
    return null;
  const name = drawnName(element);
  if (name === '') return null;
  const text = name.endsWith(':') ? name : `${name}: `;
  return new Box({
    element,
    parts: [{ kind: 'text', text }],
    finds: null,
    inline: true,
    mark: 'label',
  });
}

/** A control as a value, with the pair that it is with its own label. */
export function controlBox(control: Control, style: CSSStyleDeclaration): Box {
  const { element, kind, checked, label, hiddenName } = control;
  const value = kind === 'check' ? (checked ? 'ja' : 'nein') : control.value;
  const more = {
    ...(kind === 'check' ? { checked } : {}),
    ...(label === '' ? { standIn: true as const } : {}),
  };
  return new Box({
    element,
    parts: [{ kind: 'control', control }],
    // Its own label does not make it less of a value for a label around it.
    finds:
      kind === 'radio' || isDatePart(element)
        ? null
        : foundPair(label || hiddenName, value, element, [control], more),
    inline: style.display.startsWith('inline') && kind !== 'field',
    mark: 'value',
  });
}

/** The tab that is chosen; null for the others. */
export function tabBox(element: Element): Box | null {
  const isRadio = element instanceof HTMLInputElement && element.type === 'radio';
  if (isRadio ? !element.checked : attr(element, 'aria-selected') !== 'true') return null;
  const text = isRadio ? nameDrawnFor(element) : seenText(element);
  if (text === '') return null;
  const finds: Finds = { kind: 'tab', text };
  const heading = { text, level: TAB };
  return withRoots(
    new Box({ element, parts: [{ kind: 'text', text }], finds, heading, inline: false }),
  );
}

/** `box` with `finds` before what was found in it; these alone where there is no box. */
export function withFinds(element: Element, finds: Finds | null, box: Box | null): Box | null {
  if (finds === null) return box;
  return box === null ? Box.apart(element, finds) : box.with(together([finds, box.finds]));
}

/** Elements read as a whole are not walked through, but what is in them is to be watched. */
export function withRoots(box: Box): Box {
  const roots = rootsInside(box.element).map((root) => ({ kind: 'root', root }) as const);
  return roots.length === 0 ? box : box.with(together([...roots, box.finds]));
}
