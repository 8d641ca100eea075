/** One customer of each stage, that the examples of reviews, hints and the Vermerk start from. */
import type { Fall } from '../../../fall/felder.ts';

export const inKunde: Fall = { betreuungsstufe: 'IN' };
export const ikKunde: Fall = { betreuungsstufe: 'IK' };
export const igKunde: Fall = { betreuungsstufe: 'IG' };
export const ifKunde: Fall = { betreuungsstufe: 'IF' };
export const ohneStufe: Fall = { betreuungsstufe: null };
export const igInStabilisierung: Fall = {
  ...igKunde,
  kundenstatus: 'asu',
  stabilisierungsmassnahme: true,
};
/** Both reviews have a date. */
export const geprueft: Fall = {
  bewerberangebotGeprueftAm: '2026-10-01',
  betreuungsstufeGeprueftAm: '2026-10-01',
};
