import { glaetten } from '../../../../rules/fall/normalisieren.ts';

/** A label without its colon and asterisk. */
export const strip = (label: string) => glaetten(label.replace(/[\s:*]+$/, ''));
