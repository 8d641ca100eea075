/** The base cases that all examples of the Fachkonzept vary. */
import type { Fall, Massnahme } from '../../../fall/felder.ts';

/** Seven months, so the narrow sense: its window runs from 31.08. to 30.11.2026. */
export const siebenMonate: Massnahme = {
  art: 'MAT',
  beginn: '2026-05-01',
  ende: '2026-11-30',
  status: 'B',
  abgebrochen: false,
};
/** Four months, so the wide sense: its window runs from 13.11. to 27.11.2026. */
export const vierMonate: Massnahme = { ...siebenMonate, beginn: '2026-07-06', ende: '2026-11-13' };

/** Everything asked of the customer is there, and there was no contact. */
const kunde: Fall = { rechtskreis: 'SGB II', kundenstatus: 'asu', kontakte: [] };
export const enger: Fall = { ...kunde, massnahmen: [siebenMonate] };
export const weiter: Fall = { ...kunde, massnahmen: [vierMonate] };

/** The same customer, in a Maßnahme that differs from the seven months in this. */
export const mit = (anders: Partial<Massnahme>): Fall => ({
  ...kunde,
  massnahmen: [{ ...siebenMonate, ...anders }],
});
/** Not known whether it was broken off: so not known whether AVM applies. */
export const engerUngewiss: Fall = {
  ...kunde,
  massnahmen: [{ art: 'MAT', beginn: '2026-05-01', ende: '2026-11-30', status: 'B' }],
};
export const weiterUngewiss: Fall = {
  ...kunde,
  massnahmen: [{ art: 'MAT', beginn: '2026-07-06', ende: '2026-11-13', status: 'B' }],
};
export const engerMitVerzicht: Fall = mit({ avmVerzichtBegruendet: true });
export const weiterMitVerzicht: Fall = {
  ...kunde,
  massnahmen: [{ ...vierMonate, avmVerzichtBegruendet: true }],
};
