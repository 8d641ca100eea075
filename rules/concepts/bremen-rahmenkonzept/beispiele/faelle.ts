/** The cases that the examples of the Rahmenkonzept start from. */
import type { Fall, Hemmnis } from '../../../fall/felder.ts';

/** 36 years old; nothing that any team but the one for his Integrationsprognose would look after. */
export const erwachsen: Fall = {
  kundennummer: '217D123456',
  geburtsdatum: '1990-05-10',
  rechtskreis: 'SGB II',
  berufsabschluss: 'ausbildung',
  gefluechtet: false,
  antragstellungAm: '2026-10-05',
  alg2VorAntragBis: '2026-08-31',
  hemmnisse: [],
  rehaOderSb: false,
  selbststaendig: false,
  langzeitarbeitslos: false,
  integrationsprognose: 'marktnah',
};

/** 21 years old, without a Berufsabschluss: the JBA's. */
export const jung: Fall = { ...erwachsen, geburtsdatum: '2005-03-01', berufsabschluss: 'keiner' };

export const gesundheit: Hemmnis = { bereich: 'leistungsfaehigkeit', stand: 'erkannt' };
export const wohnung: Hemmnis = { bereich: 'rahmenbedingungen', stand: 'inBearbeitung' };
const schulden: Hemmnis = { bereich: 'rahmenbedingungen', stand: 'erfolglos' };
export const motivation: Hemmnis = { bereich: 'motivation', stand: 'erkannt' };
export const dreiHemmnisse = [gesundheit, wohnung, schulden];
