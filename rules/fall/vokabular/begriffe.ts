import type { FeldKey } from '../felder.ts';
import { ABSCHLUSS } from './begriffe/abschluss.ts';
import { BEDARFSGEMEINSCHAFT } from './begriffe/bedarfsgemeinschaft.ts';
import type { Begriffe } from './begriffe/begriff.ts';
import { BETREUUNGSSTUFE_BEGRIFFE } from './begriffe/betreuungsstufe.ts';
import { EINSTIEG } from './begriffe/einstieg.ts';
import { FALLKOPF } from './begriffe/fallkopf.ts';
import { KATEGORIE_BEGRIFFE } from './begriffe/kategorie.ts';
import { KONTAKT } from './begriffe/kontakt.ts';
import { LEBENSLAGE } from './begriffe/lebenslage.ts';
import { LEISTUNG } from './begriffe/leistung.ts';
import { U25 } from './begriffe/u25.ts';
import { VEREINBARUNG } from './begriffe/vereinbarung.ts';
import { VERMITTLUNG } from './begriffe/vermittlung.ts';
import { ZUSTAENDIGKEIT } from './begriffe/zustaendigkeit.ts';

/** The words under which each field is shown. */
export const BEGRIFFE: Readonly<Record<FeldKey, Begriffe>> = {
  ...FALLKOPF,
  ...LEBENSLAGE,
  ...ABSCHLUSS,
  ...VERMITTLUNG,
  ...BETREUUNGSSTUFE_BEGRIFFE,
  ...KATEGORIE_BEGRIFFE,
  ...LEISTUNG,
  ...EINSTIEG,
  ...VEREINBARUNG,
  ...KONTAKT,
  ...BEDARFSGEMEINSCHAFT,
  ...U25,
  ...ZUSTAENDIGKEIT,
};
