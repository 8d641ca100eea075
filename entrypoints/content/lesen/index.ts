export type { Collected } from './collect.ts';
export type { SeenPair, SeenTable } from './found/flat.ts';
export { type Followed, followPage } from './observe.ts';
export {
  attr,
  drawnChildren,
  firstChild,
  holds,
  isDrawn,
  isInDocument,
  matches,
  nextSibling,
  OWN_ATTRIBUTE,
  parentNodeOf,
  parentOf,
  positionOf,
  rangeIn,
  rectOf,
  roleOf,
  slotOf,
  soleChild,
  treeOf,
} from './page/dom.ts';
export { isSeenInside } from './page/visible.ts';
export {
  collectAll,
  type Page,
  readPage,
  type Taught,
  type Teach,
  type Teacher,
} from './reader.ts';
export type { Lookout } from './sketch/lookout.ts';
export { finish, inSlices, type Pace, paced, type Work } from './work.ts';
