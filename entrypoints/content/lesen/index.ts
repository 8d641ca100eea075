export type { Collected } from './collect.ts';
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
} from './dom.ts';
export type { SeenPair, SeenTable } from './flatten.ts';
export type { Lookout } from './lookout.ts';
export { type Followed, followPage } from './observe.ts';
export {
  collectAll,
  type Page,
  readPage,
  type Taught,
  type Teach,
  type Teacher,
} from './reader.ts';
export { isSeenInside } from './visible.ts';
export { finish, inSlices, type Pace, paced, type Work } from './work.ts';
