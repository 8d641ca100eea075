/** What tests and benchmarks put into a page: the reader as it is, and its parts. */
export { onFault } from '../../entrypoints/content/faults.ts';
export * from '../../entrypoints/content/lesen/index.ts';
export { Reader } from '../../entrypoints/content/lesen/reader.ts';
export { finish, Pace } from '../../entrypoints/content/lesen/work.ts';
