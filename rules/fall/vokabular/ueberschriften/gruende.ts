import { ALTAKTE } from './gruende/altakten.ts';
import { BEIWERK } from './gruende/beiwerk.ts';
import { NUR_ENTWURF } from './gruende/entwurf.ts';
import { FREITEXT } from './gruende/freitext.ts';
import { FRUEHERES, VERLAUF } from './gruende/frueheres.ts';
import { GEDANKENSPIEL, KUENFTIGES } from './gruende/gedankenspiel.ts';
import { JAHR } from './gruende/jahre.ts';
import {
  ANGEHOERIGE,
  BEDARFSGEMEINSCHAFT,
  ERWACHSENE,
  FACHLEUTE,
  FAMILIE,
  HAUSHALT,
} from './gruende/leute.ts';
import { SCHRIFTWECHSEL } from './gruende/schriftwechsel.ts';
import { UEBERGABEVORSCHLAG } from './gruende/uebergabe.ts';
import { BIS_WANN, ZU_TUN, ZU_ZEIGEN } from './gruende/zuTun.ts';
import { ZWEIFEL } from './gruende/zweifel.ts';

/**
 * What a heading says about all that stands beneath it. Some parts of a page are not about the
 * customer's present case: other people, what was before, what is being searched for or only drafted.
 * There nothing is read but the fields that belong just there.
 */
export const AUSSCHLUESSE = {
  erwachsene: ERWACHSENE,
  familie: FAMILIE,
  angehoerige: ANGEHOERIGE,
  haushalt: HAUSHALT,
  fachleute: FACHLEUTE,
  bg: BEDARFSGEMEINSCHAFT,
  frueheres: FRUEHERES,
  verlauf: VERLAUF,
  jahr: JAHR,
  altakte: ALTAKTE,
  gedankenspiel: GEDANKENSPIEL,
  kuenftiges: KUENFTIGES,
  schriftwechsel: SCHRIFTWECHSEL,
  entwurf: NUR_ENTWURF,
  uebergabevorschlag: UEBERGABEVORSCHLAG,
  zweifel: ZWEIFEL,
  aufgaben: ZU_TUN,
  fristen: BIS_WANN,
  papiere: ZU_ZEIGEN,
  beiwerk: BEIWERK,
  freitext: FREITEXT,
} as const;

/** Why little or nothing is read under a heading. */
export type Ausschlussgrund = keyof typeof AUSSCHLUESSE;

/** All of them. */
export const GRUENDE = Object.keys(AUSSCHLUESSE) as Ausschlussgrund[];
