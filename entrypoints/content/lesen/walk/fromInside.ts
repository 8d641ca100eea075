import { controlOf } from '../controls/controlOf.ts';
import { Box } from '../found/box.ts';
import { Gathering } from '../found/gathering.ts';
import { joinParts, plainText } from '../found/parts.ts';
import { readNumbered } from '../headings/numbered.ts';
import { boardIn, readBoard } from '../lists/board.ts';
import { readColumns } from '../lists/columns.ts';
import { readItems } from '../lists/items.ts';
import { readLabelled } from '../lists/labelled.ts';
import { withNames } from '../lists/listBox.ts';
import { withRecords } from '../lists/records.ts';
import { withRuns } from '../lists/runs.ts';
import { asWhole } from '../lists/whole.ts';
import { roleOf } from '../page/dom.ts';
import { isMachinery, saysItAll } from '../page/markup.ts';
import { isSeen } from '../page/visible.ts';
import { isSideAction } from '../pairs/boxes.ts';
import { pairUp } from '../pairs/pairUp.ts';
import { readAlone } from '../pairs/sentences.ts';
import { withWholeDates } from '../pairs/wholeDate.ts';
import { withWholeWords } from '../pairs/wholeWords.ts';
import type { Pace, Work } from '../work.ts';
import { closed } from './closed.ts';
import type { Seen } from './seen.ts';

/** The box of an element from those of its children: what they are to each other is read. */
export function* fromInside(
  { element, role, display }: Seen,
  inside: readonly Box[],
  pace: Pace,
): Work<Box | null> {
  const named = withRecords(withNames(withWholeWords(withWholeDates(inside))));
  const all = boardIn(named) === null ? withRuns(element, named) : named;
  const gathering = new Gathering(all);
  const control = element instanceof HTMLLabelElement ? controlOf(element) : null;
  // "Kunde suchen": what it is of is no part of the case, and neither is it.
  if (control !== null && isSearch(control)) return Box.apart(element, gathering.all());
  const isAside = (box: Box) => isApart(box) || (all.length > 1 && isSideAction(box));
  const boxes = all.some(isAside) ? all.filter((box) => !isAside(box)) : all;
  const contents = { element, role, display, boxes, control };
  if (!saysItAll(element, control)) {
    if (boxes.length > 1) yield* pairUp(gathering, element, boxes, pace);
    else readAlone(gathering, element, boxes[0]);
    const isBoard = readBoard(gathering, element, boxes);
    const isList =
      isBoard || readLabelled(gathering, element, boxes) || readItems(gathering, element, boxes);
    if (!isList) readColumns(gathering, element, boxes);
    const parts = joinParts(boxes);
    readNumbered(gathering, element, role, plainText(parts));
    return asWhole(closed({ ...contents, parts, found: gathering.all() }), boxes);
  }
  // It stands apart from its control, and has nothing else to say.
  if (all.every((box) => box.controls.length === 0)) return Box.apart(element, gathering.all());
  // The control has this label already; around it, only what is entered counts.
  const parts = joinParts(boxes)?.filter((part) => part.kind !== 'text') ?? null;
  return closed({ ...contents, parts, found: gathering.all() });
}

const isApart = ({ mark }: Box): boolean => mark === 'apart';

/** What is typed in it is searched for; kits search the options of a choice in such an input, too, unseen or not. */
const isSearch = (control: Element): boolean =>
  isMachinery(control, roleOf(control)) && roleOf(control) !== 'combobox' && isSeen(control);
