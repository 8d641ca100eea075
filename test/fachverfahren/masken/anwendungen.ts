import type { App } from '../faelle/demofall.ts';
import { COSACH } from './cosach.ts';
import type { Anwendung } from './maske.ts';
import { PROSOZ } from './prosoz.ts';
import { VERBIS } from './verbis.ts';

/** The masks of each application. */
export const ANWENDUNGEN: Readonly<Record<App, Anwendung>> = {
  verbis: VERBIS,
  prosoz: PROSOZ,
  cosach: COSACH,
};
