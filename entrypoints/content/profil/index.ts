export { createTeacher } from './teacher.ts';
