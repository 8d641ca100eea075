import type { Box } from '../found/box.ts';
import type { Gathering } from '../found/gathering.ts';
import { Frames, isEmptyGroup, titleOnBorder } from '../headings/frames.ts';
import { areLetter, LETTER } from '../headings/letter.ts';
import { spreadHeadings } from '../headings/spread.ts';
import { readApart } from '../lists/apart.ts';
import { readPlaced } from '../lists/placed.ts';
import type { Pace, Work } from '../work.ts';
import { areBadgesApart, readBadges, readBorn, readLetter } from './badges.ts';
import { setApartBefore } from './before.ts';
import { isOrnament } from './boxes.ts';
import { byPlace } from './byPlace.ts';
import { readCaption, readEvent } from './caption.ts';
import type { Couple } from './couple.ts';
import { isExplanation, readDescribed } from './described.ts';
import { inOrder } from './inOrder.ts';
import { readLinked } from './linked.ts';
import { isMenuBeneath } from './open.ts';
import { setApartLine, setApartOthers, setApartSaid } from './others.ts';
import { pair } from './pairWithBox.ts';
import { readPeople } from './people.ts';
import { readSentences } from './sentences.ts';
import { noteState, noteStateUnder } from './state.ts';
import { readTickedLine, readTicksBefore } from './tick.ts';
import { readTileEnd } from './tileEnd.ts';

/** Each is compared with each. */
const MOST_BY_PLACE = 200;

/**
 * Pairs labels with values among the children of one element: the label first, its value beside or
 * under it. Where the markup marks neither, a label ends with a colon or is one the vocabulary knows.
 * Where the order of the markup is not what a person sees, the places on the page decide.
 * Headings among the children go over what follows them.
 */
export function* pairUp(
  gathering: Gathering,
  parent: Element,
  boxes: readonly Box[],
  pace: Pace,
): Work<void> {
  const items = boxes.filter((box) => !isOrnament(box));
  if (readSentences(gathering, parent, items)) return;
  if (readCaption(gathering, items) || readEvent(gathering, items)) return;
  if (readPlaced(gathering, parent, items)) return;
  if (readPeople(gathering, items)) return;
  if (readDescribed(gathering, items) || readTickedLine(gathering, items)) return;
  if (readLinked(gathering, items)) return;
  readApart(gathering, items);
  setApartOthers(gathering, items);
  const start = gathering.mark;
  const { couples, isDoubtful } = yield* inOrder(gathering, parent, { items, all: boxes }, pace);
  const isFew = items.length <= MOST_BY_PLACE;
  const isByPlace = isDoubtful && isFew;
  // They are asked for only where there is something to pair.
  const mayBeFramed = isByPlace || couples.length > 0 || items.some(isEmptyGroup);
  const frames = new Frames(isFew && mayBeFramed ? items : []);
  const matched = isByPlace ? byPlace(items.filter((item) => !frames.isTitle(item))) : couples;
  const found = readTicksBefore(gathering, items, matched);
  const paired = noteCouples(gathering, found, frames);
  readTileEnd(gathering, items, found);
  for (const couple of found) noteState(gathering, couple, items, (box) => paired.has(box));
  readBadges(gathering, items, paired);
  readLetter(gathering, items, paired);
  readBorn(gathering, items);
  setApartLine(gathering, items, paired, start);
  setApartSaid(gathering, items, paired);
  noteStateUnder(gathering, items, (box) => paired.has(box));
  setApartBefore(gathering, items);
  gathering.lookBeside(null);
  gathering.goOn();
  yield* spreadHeadings(gathering, items, { paired, frames, isByPlace }, pace);
  const holdsAny = gathering.hasPairs || items.some(({ hasTables }) => hasTables);
  const border = holdsAny ? titleOnBorder(parent, items) : null;
  const title = holdsAny && areLetter(items) ? LETTER : border;
  if (title === null) return;
  for (const item of items) gathering.under(title, item);
  gathering.underSince(title, start);
}

/** Notes each label with its values, under the titles of the groups around them; returns what stands in one of them. */
function noteCouples(
  gathering: Gathering,
  couples: readonly Couple[],
  frames: Frames,
): ReadonlySet<Box> {
  const paired = new Set<Box>();
  for (const { item, label, values, of } of couples) {
    if (areBadgesApart(item, values) || isMenuBeneath(item, values)) continue;
    for (const box of [item, ...values]) paired.add(box);
    if (isExplanation(item, values)) continue;
    gathering.lookBeside(item);
    const mark = gathering.mark;
    pair(gathering, label, values);
    if (of !== undefined) gathering.underSince(of, mark);
    for (const title of values[0] ? frames.around(values[0]) : [])
      gathering.underSince(title, mark);
  }
  return paired;
}
