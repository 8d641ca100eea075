import { Box, type Heading } from '../found/box.ts';
import { type Finds, holdsPairs, holdsRows, together } from '../found/finds.ts';
import { controlsIn, plainText } from '../found/parts.ts';
import { withoutCounter } from '../headings/counter.ts';
import { isHeader } from '../headings/look.ts';
import { withoutWayBack } from '../headings/wayBack.ts';
import { isInline } from '../page/dom.ts';
import { headingLevel, isList, markOf } from '../page/markup.ts';
import { MAX_HEADING } from './boxes.ts';
import { isMore } from './sketched.ts';

const MAX_HEADING_AND_MORE = 240;

interface Contents {
  readonly element: Element;
  readonly role: string;
  readonly display: string;
  readonly boxes: readonly Box[];
  readonly parts: Box['parts'];
  readonly found: Finds | null;
  /** What a `<label>` belongs to. */
  readonly control?: Element | null;
}

/** The box of an element from what is in it. */
export function closed({
  element,
  role,
  display,
  boxes,
  parts,
  found,
  control = null,
}: Contents): Box {
  const isSketched = boxes.some(({ sketch }) => sketch !== null);
  const sketch = isSketched ? (boxes.some(isMore) ? 'sure' : 'weak') : null;
  const level = headingLevel(element, role);
  // What is folded up has a heading for what is in it, not for what comes after.
  const holdsItsOwn = holdsPairs(found) || holdsRows(found);
  const isOwn = (level === null && holdsItsOwn) || element.localName === 'details';
  const heading =
    level === null && isHeader(element)
      ? headingIn(boxes)
      : isOwn
        ? null
        : headingOf(element, parts, boxes, level);
  const title = heading !== null && level === 1 ? heading.text : null;
  const mark = markOf(element, control);
  return new Box({
    element,
    parts,
    finds: title === null ? found : together([found, { kind: 'title', text: title }]),
    heading: heading !== null && heading.text.length <= MAX_HEADING ? heading : null,
    inline: isInline(display),
    mark: mark === 'label' && (saysNoWord(parts) || isOption(element, parts)) ? null : mark,
    sketch,
  });
}

/** A day or number, with what is said of that day: some kits call all texts labels. */
const saysNoWord = (parts: Box['parts']) =>
  parts !== null && controlsIn(parts).length === 0 && NUMBER_OR_DAY.test(plainText(parts));

/** What holds a box or radio with its words, whatever its class is called by: an option is no label. */
const isOption = ({ localName }: Element, parts: Box['parts']): boolean =>
  localName !== 'label' &&
  localName !== 'dt' &&
  controlsIn(parts).some(({ kind }) => kind !== 'field');

const NUMBER_OR_DAY = /^(?:\P{L}*\d\P{L}*|(?:\p{L}{2,10}\.?,? )?\d{1,2}\.\d{1,2}\.\d{4}\b.*[^:])$/u;

/** An element is a heading, or holds one and nothing else worth reading. */
function headingOf(
  element: Element,
  parts: Box['parts'],
  inside: readonly Box[],
  level: number | null,
): Heading | null {
  const inner = level === null ? headingIn(inside) : null;
  if (parts === null || (level === null && inner === null)) return null;
  if (controlsIn(parts).length > 0) return null;
  const text = plainText(parts);
  if (text === '' || text.length > MAX_HEADING_AND_MORE) return null;
  return level === null
    ? inner
    : { text: withoutWayBack(element, withoutCounter(element, text)), level };
}

/** The heading that boxes hold for what comes after them; one that stands over a list of its own stays there. */
function headingIn(inside: readonly Box[]): Heading | null {
  const at = inside.findIndex((one) => one.heading !== null);
  const hasOwnList = inside
    .slice(at + 1)
    .some(({ element, mark }) => mark !== 'text' && isList(element));
  return hasOwnList ? null : (inside[at]?.heading ?? null);
}
