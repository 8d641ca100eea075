export type { Collected, SeenPair, SeenTable } from './collect.ts';
export { attr, drawnChildren, OWN_ATTRIBUTE, roleOf } from './dom.ts';
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
