/** Small cases that the examples start from. Examples are judged on 20.11.2026, a Friday, unless they say otherwise. */
import type { Fall } from '../../../fall/felder.ts';

export const STICHTAG = '2026-11-20';

/** 36 years old, arbeitsmarktfern, no Neufall, nothing special. */
export const erwachsen: Fall = {
  kundennummer: '123D456789',
  geburtsdatum: '1990-07-03',
  kundenkategorie: 'C',
  selbststaendig: false,
  gefluechtet: false,
  algAufstocker: false,
  zuzug: false,
};

/** An A-Kunde from 25 on. */
export const aKunde: Fall = { ...erwachsen, kundenkategorie: 'A' };

/** 21 years old, Vermittlungskunde. */
export const jung: Fall = {
  ...erwachsen,
  geburtsdatum: '2005-05-10',
  zielgruppeU25: 'vermittlungskunde',
};

export const ausbildungsuchend: Fall = {
  ...jung,
  zielgruppeU25: 'ausbildungsuchend',
  ausbildungsreif: true,
};

/** 16 years old, 10th class of an Oberschule, leaves it on 09.07.2027; the ESB was held. */
export const schueler: Fall = {
  ...erwachsen,
  geburtsdatum: '2010-06-01',
  kundenkategorie: null,
  zielgruppeU25: 'schueler',
  schulform: 'oberschule',
  klassenstufe: 10,
  schulentlassungAm: '2027-07-09',
  ausbildungsreif: true,
  alg2VorAntragBis: '2026-10-31',
  antragstellungAm: '2026-11-10',
  esbAm: '2026-11-12',
};

/** Applied on 10.11.2026, never drew benefits before, no talk yet. */
export const neufall: Fall = {
  ...erwachsen,
  kundenkategorie: null,
  antragstellungAm: '2026-11-10',
  alg2VorAntragBis: null,
  alg2Jemals: false,
  esbAm: null,
  erstgespraechAm: null,
};

/** Known that nobody has talked to the person yet. */
export const ohneKontakt: Fall = { kontakte: [], esbAm: null, erstgespraechAm: null };
