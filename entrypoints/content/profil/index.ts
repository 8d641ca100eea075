export { applyLessons } from './apply.ts';
export { placeOf } from './place.ts';
