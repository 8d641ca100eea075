export { applyLessons, lessonsFor } from './apply.ts';
export { placeOf } from './place.ts';
