/** Examples of the AMM-Konzept: read by domain people, run by test/concepts/beispiele.test.ts. */
import { beispieleAm } from '../../concept/beispiel.ts';
import type { Fall } from '../../fall/felder.ts';

/** Meets every criterion of section 1 on 20.11.2026. */
const kandidat: Fall = {
  kundennummer: '123D456789',
  geburtsdatum: '1990-07-03',
  kommunikationDeutsch: true,
  gesundheitlicheEinschraenkung: false,
  rehaOderSb: false,
  krankengeldbezug: false,
  elternzeit: false,
  pflegezeit: false,
  svBeschaeftigung: false,
  berufsabschluss: 'ausbildung',
  ausbildungAbgeschlossenAm: '2023-07-31',
  praxisMonate24: 0,
  anlaufstelle: 'eingangszone',
};

export const beispiele = beispieleAm('2026-11-20', [
  {
    regel: 'uebergabe-eingangszone',
    titel: 'alle Kriterien erfüllt',
    fall: kandidat,
    ergibt: 'met',
  },
]);
