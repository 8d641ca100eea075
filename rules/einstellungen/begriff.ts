import { type BegriffEgv, VORGABE } from './einstellungen.ts';

/** A text of ours with the office's word for the Kooperationsplan; ours know one spelling, and read well with each. */
export const inBegriff = (text: string, begriff: BegriffEgv): string =>
  text.replaceAll(VORGABE.begriffEgv, begriff);
