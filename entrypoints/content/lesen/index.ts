/**
 * Reads a page: labels with their values, and tables, as a person sees them. The rooms, each knowing only
 * those before it:
 * `page` what stands in the document, and whether it is seen; `found` what an element is to those around it,
 * and what was found in it; `memory` what is kept from reading to reading; `controls` what is entered;
 * `headings` what stands over what; `lists` tables that are not drawn as such; `pairs` what stands side by side;
 * `tables` rows and columns; `sketch` parts of which nothing comes; `walk` from the outside in and back;
 * `sift` which of the finds are the case's, and which are only a part.
 */
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
